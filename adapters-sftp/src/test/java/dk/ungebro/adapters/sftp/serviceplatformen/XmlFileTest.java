package dk.ungebro.adapters.sftp.serviceplatformen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of XML can be attacked with. */
class XmlFileTest {

    @TempDir
    Path folder;

    @Test
    void refuses_entities_that_multiply() {
        var laughs = new StringBuilder("<!DOCTYPE Trigger [<!ENTITY l0 \"lol\">");
        for (int level = 1; level < 10; level++) {
            laughs.append("<!ENTITY l" + level + " \"" + ("&l" + (level - 1) + ";").repeat(10) + "\">");
        }

        assertRefused(laughs + "]><Trigger>&l9;</Trigger>");
    }

    @Test
    void refuses_an_external_entity_and_reads_no_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");

        assertRefused("<!DOCTYPE Trigger [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><Trigger>&x;</Trigger>");
        assertRefused("<!DOCTYPE Trigger [<!ENTITY % x SYSTEM \"" + secret.toUri() + "\">%x;]><Trigger/>");
    }

    @Test
    void refuses_an_external_document_type_and_asks_no_server() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String place = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";

            assertRefused("<!DOCTYPE Trigger SYSTEM \"" + place + "\"><Trigger/>");
            assertRefused("<!DOCTYPE Trigger [<!ENTITY x SYSTEM \"" + place + "\">]><Trigger>&x;</Trigger>");

            assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Trigger><Trigger/>",
                "<!DOCTYPE Trigger []><Trigger/>",
                "<Trigger>&unknown;</Trigger>",
                "<Trigger a='&unknown;'/>",
                "<Trigger>&#0;</Trigger>",
                "<Trigger>\u0000</Trigger>",
                "<?xml version=\"1.0\" encoding=\"no-such-encoding\"?><Trigger/>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><Trigger/>",
                "<?xml version=\"1.0\" encoding=\"IBM037\"?><Trigger/>",
                "<?xml version=\"9.9\"?><Trigger/>",
                "<Trigger a='1' a='2'/>",
                "<Trigger",
                "<",
                "</Trigger>"
            })
    void refuses_what_is_not_plain_xml(String text) {
        assertRefused(text);
    }

    @Test
    void refuses_bytes_that_are_not_of_the_encoding() {
        byte[] latin = "<Trigger>\u00e6\u00f8\u00e5</Trigger>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(XmlFile.read(latin)).isEmpty();
    }

    @Test
    void bounds_the_size() {
        String open = "<Trigger>";
        String close = "</Trigger>";
        int room = XmlFile.MAX_BYTES - open.length() - close.length();

        assertRead(open + " ".repeat(1000) + "<!--" + "x".repeat(room - 1007) + "-->" + close);
        assertRefused(open + " ".repeat(1001) + "<!--" + "x".repeat(room - 1007) + "-->" + close);
    }

    @Test
    void bounds_a_text_in_one_piece_or_in_many() {
        assertRead("<Trigger>" + "x".repeat(XmlFile.MAX_TEXT) + "</Trigger>");
        assertRefused("<Trigger>" + "x".repeat(XmlFile.MAX_TEXT + 1) + "</Trigger>");
        assertRefused("<Trigger>" + "x&amp;<!-- --><![CDATA[y]]>".repeat(1500) + "</Trigger>");
    }

    @Test
    void bounds_the_depth() {
        int inside = XmlFile.MAX_DEPTH - 1;

        assertRead("<Trigger>" + "<a>".repeat(inside) + "</a>".repeat(inside) + "</Trigger>");
        assertRefused("<Trigger>" + "<a>".repeat(inside + 1) + "</a>".repeat(inside + 1) + "</Trigger>");
        assertRefused("<a>".repeat(20_000));
    }

    @Test
    void bounds_the_number_of_elements() {
        assertRead("<Trigger>" + "<a/>".repeat(XmlFile.MAX_ELEMENTS - 1) + "</Trigger>");
        assertRefused("<Trigger>" + "<a/>".repeat(XmlFile.MAX_ELEMENTS) + "</Trigger>");
    }

    @Test
    void answers_every_damage_without_a_failure() {
        byte[] sound = new Trigger("b.jsonl", 1, "a", "b", Optional.empty()).write();
        var random = new Random(20260101);
        for (int round = 0; round < 5_000; round++) {
            byte[] damaged = sound.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Metadata.read(damaged);
            new ReceiptFile("b.sftpreceipt", FileNames.usual()).read(damaged);
        }
    }

    private static void assertRead(String text) {
        assertThat(XmlFile.read(text.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    private static void assertRefused(String text) {
        assertThat(XmlFile.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
