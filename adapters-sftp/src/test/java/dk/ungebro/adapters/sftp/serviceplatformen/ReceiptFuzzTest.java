package dk.ungebro.adapters.sftp.serviceplatformen;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;
import java.util.Optional;
import java.util.stream.Stream;

class ReceiptFuzzTest {

    private static final String FILE = "b1.3." + "5".repeat(64) + ".jsonl";
    private static final ReceiptFile RECEIPT = new ReceiptFile(FILE + FileName.RECEIPT, FileNames.usual());

    @FuzzTest
    void a_receipt_says_what_it_is_or_that_it_cannot_be_read(byte[] input) {
        Bounds.keep(() -> check(RECEIPT.read(input)));
    }

    private static void check(PlatformReceipt receipt) {
        texts(receipt)
                .flatMap(Optional::stream)
                .forEach(text -> assertThat(text)
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(XmlFile.MAX_TEXT)
                        .isEqualTo(text.strip()));
        assertThat(receipt.errors()).hasSizeLessThan(XmlFile.MAX_ELEMENTS);
        if (receipt.fileName().equals(FILE)) {
            assertThat(receipt.batchId()).contains("b1");
        }
        if (receipt.kind() == PlatformReceipt.Kind.UNREADABLE) {
            assertThat(receipt).isEqualTo(RECEIPT.read(new byte[0]));
        }
    }

    private static Stream<Optional<String>> texts(PlatformReceipt receipt) {
        return Stream.concat(
                Stream.of(
                        Optional.of(receipt.fileName()),
                        receipt.transferId(),
                        receipt.sendersFileId(),
                        receipt.message(),
                        receipt.recipient(),
                        receipt.acceptance(),
                        receipt.reason()),
                receipt.errors().stream()
                        .flatMap(error -> Stream.of(error.code(), error.codeDescription(), error.description())));
    }
}
