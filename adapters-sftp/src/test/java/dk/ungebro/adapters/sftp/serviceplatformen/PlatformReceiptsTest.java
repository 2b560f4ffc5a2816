package dk.ungebro.adapters.sftp.serviceplatformen;

import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.SCHOOL;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.SETTINGS;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.ungebro.adapters.sftp.serviceplatformen.PlatformReceipt.Kind;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformReceiptsTest {

    private static final String NAMESPACE = "http://serviceplatformen.dk/xml/wsdl/soap11/SFTP/1/types";

    @TempDir
    Path folder;

    private Platform platform;
    private ServiceplatformenTransport school;
    private final List<PlatformReceipt> told = new ArrayList<>();

    @BeforeEach
    void start() {
        platform = new Platform(folder);
        school = platform.transport(SCHOOL);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void tell_that_a_file_was_carried_and_are_deleted() {
        Batch batch = batch("b1", "text\n");
        school.send(batch);
        platform.router.route();

        assertThat(school.tellReceipts(told::add)).isOne();
        assertThat(school.tellReceipts(told::add)).isZero();

        PlatformReceipt receipt = told.get(0);
        assertThat(told).hasSize(1);
        assertThat(receipt.kind()).isEqualTo(Kind.TECHNICAL_RECEIPT);
        assertThat(receipt.batchId()).contains("b1");
        assertThat(receipt.fileName()).isEqualTo(Platform.name(batch));
        assertThat(receipt.message()).contains("carried");
        assertThat(receipt.transferId()).isPresent();
        assertThat(receipt.sendersFileId()).isPresent();
        assertThat(receipt.errors()).isEmpty();
    }

    @Test
    void tell_why_a_file_was_not_carried() throws IOException {
        school.send(batch("b1", "text\n"));
        Files.delete(platform.out(Platform.name(batch("b1", "text\n"))));
        platform.router.route();

        school.tellReceipts(told::add);

        assertThat(told.get(0).message()).isEmpty();
        assertThat(told.get(0).errors()).hasSize(1);
        assertThat(told.get(0).errors().get(0).code()).contains("1");
        assertThat(told.get(0).errors().get(0).description()).isPresent();
    }

    @Test
    void stay_until_the_host_has_seen_them() {
        school.send(batch("b1", "text\n"));
        platform.router.route();

        assertThat(school.tellReceipts(receipt -> false)).isZero();
        assertThatIllegalStateException()
                .isThrownBy(() -> school.tellReceipts(receipt -> {
                    throw new IllegalStateException("the host fails");
                }));
        assertThat(school.tellReceipts(told::add)).isOne();
    }

    @Test
    void of_the_recipient_are_read() throws IOException {
        put(
                "a.sftpreceipt",
                "<p:BusinessReceipt xmlns:p='" + NAMESPACE + "'><FileTransferUUID>u</FileTransferUUID>"
                        + "<Filename>b.jsonl</Filename><Recipient>town</Recipient>"
                        + "<FileAcceptance>some value</FileAcceptance><Reason>some reason</Reason><New/>"
                        + "</p:BusinessReceipt>");
        put(
                "b.sftpreceipt",
                "<BusinessResponse xmlns='" + NAMESPACE + "'><ResponseMessage>answer</ResponseMessage>"
                        + "<ErrorMessage><ErrorCode>7</ErrorCode><ErrorCodeDescription>seven</ErrorCodeDescription>"
                        + "</ErrorMessage><ErrorMessage/></BusinessResponse>");

        assertThat(school.tellReceipts(told::add)).isEqualTo(2);

        assertThat(told.get(0).kind()).isEqualTo(Kind.BUSINESS_RECEIPT);
        assertThat(told.get(0).fileName()).isEqualTo("b.jsonl");
        assertThat(told.get(0).recipient()).contains("town");
        assertThat(told.get(0).acceptance()).contains("some value");
        assertThat(told.get(0).reason()).contains("some reason");
        assertThat(told.get(1).kind()).isEqualTo(Kind.BUSINESS_RESPONSE);
        assertThat(told.get(1).message()).contains("answer");
        assertThat(told.get(1).errors()).hasSize(2);
        assertThat(told.get(1).errors().get(0).codeDescription()).contains("seven");
    }

    @Test
    void of_an_unknown_file_are_told_without_a_batch_and_stay_if_the_host_leaves_them() throws IOException {
        put("other-system.csv.sftpreceipt", "<TechnicalReceipt/>");

        assertThat(school.tellReceipts(receipt -> receipt.batchId().isPresent()))
                .isZero();
        school.tellReceipts(told::add);

        assertThat(told.get(0).fileName()).isEqualTo("other-system.csv");
        assertThat(told.get(0).batchId()).isEmpty();
    }

    @Test
    void that_cannot_be_read_are_told_as_such() throws IOException {
        put("a.sftpreceipt", "<TechnicalReceipt>");
        put("b.sftpreceipt", "<!DOCTYPE x><TechnicalReceipt/>");
        put("c.sftpreceipt", "<TechnicalReceipt>" + "<a/>".repeat(100_000) + "</TechnicalReceipt>");
        put("d.sftpreceipt", "<Trigger/>");
        put("e.sftpreceipt", "");

        school.tellReceipts(told::add);

        assertThat(told).extracting(PlatformReceipt::kind).hasSize(5).containsOnly(Kind.UNREADABLE);
    }

    @Test
    void are_looked_for_where_the_settings_say() throws IOException {
        var elsewhere = platform.transport(
                SCHOOL, SETTINGS.withFolders(PlatformFolders.usual().withReceipts("")));
        Files.writeString(platform.server.files().resolve("school/a.sftpreceipt"), "<TechnicalReceipt/>");

        assertThat(school.tellReceipts(told::add)).isZero();
        assertThat(elsewhere.tellReceipts(told::add)).isOne();
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(platform.server.files().resolve("school/IN").resolve(name), text);
    }
}
