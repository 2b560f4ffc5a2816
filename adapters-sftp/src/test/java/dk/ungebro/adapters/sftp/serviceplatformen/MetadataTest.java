package dk.ungebro.adapters.sftp.serviceplatformen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

    private static final String NAMESPACE = "http://serviceplatformen.dk/xml/wsdl/soap11/SFTP/1/types";
    private static final Metadata EXPECTED =
            new Metadata(Optional.of("b.jsonl"), Optional.of(11L), "school", List.of("neighbour", "town"));

    private static final String DESCRIPTOR = """
            <p:FileTransferUUID>
            47570fc2-be65-4ab1-8da7-3bcc086bfef9
            </p:FileTransferUUID>
            <p:FileDescriptor>
              <p:FileName>b.jsonl</p:FileName>
              <p:SizeInBytes> 11 </p:SizeInBytes>
              <p:Sender>
                 school
              </p:Sender>
              <p:SendersFileId/>
              <p:Recipients>neighbour</p:Recipients>
              <p:Recipients>town</p:Recipients>
            </p:FileDescriptor>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Trigger", "FileMetadata"})
    void are_read_with_either_root_qualified(String root) {
        assertThat(read("<p:" + root + " xmlns:p='" + NAMESPACE + "'>" + DESCRIPTOR + "</p:" + root + ">"))
                .contains(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trigger", "FileMetadata"})
    void are_read_with_inner_elements_that_are_not_qualified(String root) {
        String inner = DESCRIPTOR.replace("p:", "");

        assertThat(read("<ns2:" + root + " xmlns:ns2='" + NAMESPACE + "'>" + inner + "</ns2:" + root + ">"))
                .contains(EXPECTED);
        assertThat(read("<" + root + " xmlns='" + NAMESPACE + "'>" + inner + "</" + root + ">"))
                .contains(EXPECTED);
        assertThat(read("<" + root + ">" + inner + "</" + root + ">")).contains(EXPECTED);
    }

    @Test
    void are_read_past_what_is_not_known() {
        String more = DESCRIPTOR
                .replace("<p:Sender>", "<!-- --><?x y?><p:New a='1'><p:Sender>other</p:Sender></p:New><p:Sender b='2'>")
                .replace("<p:SendersFileId/>", "<o:Sender>other</o:Sender><![CDATA[ text ]]>");

        assertThat(read("<p:Trigger xmlns:p='" + NAMESPACE + "' xmlns:o='urn:other'>" + more + "</p:Trigger>"))
                .contains(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void are_read_in_the_encoding_that_they_name(String encoding) {
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding
                + "\"?><Trigger><FileDescriptor><Sender>Ærø</Sender></FileDescriptor></Trigger>";

        assertThat(Metadata.read(text.getBytes(Charset.forName(encoding))))
                .contains(new Metadata(Optional.empty(), Optional.empty(), "Ærø", List.of()));
    }

    @Test
    void are_read_with_a_byte_order_mark() {
        assertThat(read("\uFEFF<Trigger><FileDescriptor><Sender>a</Sender></FileDescriptor></Trigger>"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<Trigger/>",
                "<Trigger><FileDescriptor/></Trigger>",
                "<Trigger><FileDescriptor><Sender> </Sender></FileDescriptor></Trigger>",
                "<Trigger><FileDescriptor><Sender>a</Sender><Sender>b</Sender></FileDescriptor></Trigger>",
                "<Trigger><FileDescriptor><Sender>a</Sender></FileDescriptor><FileDescriptor/></Trigger>",
                "<Trigger><FileDescriptor><Sender>a</Sender><SizeInBytes>x</SizeInBytes></FileDescriptor></Trigger>",
                "<Receipt><FileDescriptor><Sender>a</Sender></FileDescriptor></Receipt>",
                "<o:Trigger xmlns:o='urn:other'><FileDescriptor><Sender>a</Sender></FileDescriptor></o:Trigger>",
                "<Trigger xmlns='urn:other'><FileDescriptor><Sender>a</Sender></FileDescriptor></Trigger>",
                "<Trigger><FileDescriptor><Sender>a</Sender></FileDescriptor>",
                "<Trigger><FileDescriptor><Sender>a</Sender></FileDescriptor></Trigger><Trigger/>",
                "<p:Trigger><FileDescriptor><Sender>a</Sender></FileDescriptor></p:Trigger>"
            })
    void are_nothing_else(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static Optional<Metadata> read(String text) {
        return Metadata.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
