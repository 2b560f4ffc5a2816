package dk.ungebro.adapters.sftp.serviceplatformen;

import java.util.List;
import java.util.Optional;

/**
 * What the platform, or the recipient through it, says of a file that was sent. Its texts are passed on as they came.
 *
 * @param kind which message it is
 * @param name the name of the receipt file
 * @param fileName the name of the data file: {@code Filename}, or as the name of the receipt file tells it
 * @param batchId the batch in the data file; empty if the file has another name than those of this transport
 * @param transferId {@code FileTransferUUID}
 * @param sendersFileId {@code SendersFileId}
 * @param message {@code Receipt/Message} or {@code ResponseMessage}
 * @param recipient {@code Recipient}
 * @param acceptance {@code FileAcceptance}; its values are not established
 * @param reason {@code Reason}
 * @param errors each {@code ErrorMessage}
 */
public record PlatformReceipt(
        Kind kind,
        String name,
        String fileName,
        Optional<String> batchId,
        Optional<String> transferId,
        Optional<String> sendersFileId,
        Optional<String> message,
        Optional<String> recipient,
        Optional<String> acceptance,
        Optional<String> reason,
        List<ErrorMessage> errors) {

    /** Copies the errors. */
    public PlatformReceipt {
        errors = List.copyOf(errors);
    }

    /** Which message it is. */
    public enum Kind {
        /** {@code TechnicalReceipt}: what the platform says of the transfer. */
        TECHNICAL_RECEIPT,
        /** {@code BusinessReceipt}: whether the recipient takes the file. */
        BUSINESS_RECEIPT,
        /** {@code BusinessResponse}: what the recipient answers. */
        BUSINESS_RESPONSE,
        /** None of them, or not readable: only the names are known. */
        UNREADABLE
    }

    /**
     * An {@code ErrorMessage}. The list of codes is not established.
     *
     * @param code {@code ErrorCode}, as it came
     * @param codeDescription {@code ErrorCodeDescription}
     * @param description {@code ErrorDescription}
     */
    public record ErrorMessage(Optional<String> code, Optional<String> codeDescription, Optional<String> description) {}
}
