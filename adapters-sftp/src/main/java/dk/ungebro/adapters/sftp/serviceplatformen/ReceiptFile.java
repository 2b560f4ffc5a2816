package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.adapters.sftp.serviceplatformen.PlatformReceipt.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the receipts of the platform. */
final class ReceiptFile {

    private static final Map<String, Kind> ROOTS = Map.of(
            "TechnicalReceipt", Kind.TECHNICAL_RECEIPT,
            "BusinessReceipt", Kind.BUSINESS_RECEIPT,
            "BusinessResponse", Kind.BUSINESS_RESPONSE);

    private final String name;
    private final FileNames names;

    ReceiptFile(String name, FileNames names) {
        this.name = name;
        this.names = names;
    }

    /** What came from outside; if it cannot be read, that is what is told. */
    PlatformReceipt read(byte[] bytes) {
        try {
            return XmlFile.read(bytes)
                    .filter(root -> ROOTS.containsKey(root.name()))
                    .map(this::receipt)
                    .orElseGet(this::unreadable);
        } catch (IllegalArgumentException e) {
            return unreadable();
        }
    }

    @SuppressWarnings("NullAway") // asked for known roots only
    private PlatformReceipt receipt(XmlElement root) {
        Optional<String> message = root.child("Receipt")
                .flatMap(receipt -> receipt.text("Message"))
                .or(() -> root.text("ResponseMessage"));
        String fileName = root.text("Filename").orElse(fileName());
        return new PlatformReceipt(
                ROOTS.get(root.name()),
                name,
                fileName,
                batchId(fileName),
                root.text("FileTransferUUID"),
                root.text("SendersFileId"),
                message,
                root.text("Recipient"),
                root.text("FileAcceptance"),
                root.text("Reason"),
                root.all("ErrorMessage").stream().map(ReceiptFile::error).toList());
    }

    private static PlatformReceipt.ErrorMessage error(XmlElement error) {
        return new PlatformReceipt.ErrorMessage(
                error.text("ErrorCode"), error.text("ErrorCodeDescription"), error.text("ErrorDescription"));
    }

    private String fileName() {
        return name.substring(0, name.length() - FileName.RECEIPT.length());
    }

    private Optional<String> batchId(String fileName) {
        return names.read(fileName).map(FileName::id);
    }

    private PlatformReceipt unreadable() {
        Optional<String> nothing = Optional.empty();
        return new PlatformReceipt(
                Kind.UNREADABLE,
                name,
                fileName(),
                batchId(fileName()),
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                List.of());
    }
}
