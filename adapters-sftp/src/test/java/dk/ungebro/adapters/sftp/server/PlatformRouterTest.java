package dk.ungebro.adapters.sftp.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformRouterTest {

    private static final String TRIGGER = """
            <ns2:Trigger xmlns:ns2="http://serviceplatformen.dk/xml/wsdl/soap11/SFTP/1/types">
              <FileDescriptor>
                <FileName>a.txt</FileName>
                <SizeInBytes>4</SizeInBytes>
                <Sender>anna</Sender>
                <SendersFileId>6f1c2f0e-0000-4000-8000-000000000001</SendersFileId>
                <Recipients>bo</Recipients>
                <Recipients>carl</Recipients>
              </FileDescriptor>
              <FileContentDescriptor/>
            </ns2:Trigger>
            """;

    @TempDir
    Path home;

    private PlatformRouter router;

    @BeforeEach
    void start() throws IOException {
        router = new PlatformRouter(home);
        for (String user : new String[] {"anna", "bo", "carl"}) {
            router.addUser(user);
        }
        Files.writeString(home.resolve("anna/OUT/a.txt"), "text");
    }

    @Test
    void leaves_a_file_without_a_trigger() {
        assertThat(router.route()).isZero();
        assertThat(home.resolve("anna/OUT/a.txt")).exists();
    }

    @Test
    void brings_a_file_with_metadata_to_all_recipients_and_a_receipt_to_the_sender() throws IOException {
        trigger(TRIGGER);

        assertThat(router.route()).isOne();

        assertThat(home.resolve("bo/IN/a.txt")).hasContent("text");
        assertThat(home.resolve("carl/IN/a.txt")).hasContent("text");
        assertThat(Files.readString(home.resolve("carl/IN/a.txt.metadata")))
                .contains("<FileTransferUUID>", "<Recipients>bo</Recipients><Recipients>carl</Recipients>");
        assertThat(Files.readString(home.resolve("anna/IN/a.txt.sftpreceipt")))
                .contains("TechnicalReceipt", "carried")
                .doesNotContain("ErrorMessage");
        assertThat(home.resolve("anna/OUT")).isEmptyDirectory();
        assertThat(router.route()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "<Sender>anna, <Sender>bo",
        "<FileName>a.txt, <FileName>b.txt",
        "<SizeInBytes>4, <SizeInBytes>5",
        "<Recipients>bo, <Recipients>dora",
        "<FileDescriptor>, <",
    })
    void answers_a_wrong_trigger_with_an_error(String what, String with) throws IOException {
        trigger(TRIGGER.replace(what, with));

        assertThat(router.route()).isOne();

        assertThat(Files.readString(home.resolve("anna/IN/a.txt.sftpreceipt"))).contains("<ErrorCode>1</ErrorCode>");
        assertThat(home.resolve("bo/IN")).isEmptyDirectory();
        assertThat(home.resolve("anna/OUT/a.txt.trigger")).doesNotExist();
    }

    private void trigger(String text) throws IOException {
        Files.writeString(home.resolve("anna/OUT/a.txt.trigger"), text);
    }
}
