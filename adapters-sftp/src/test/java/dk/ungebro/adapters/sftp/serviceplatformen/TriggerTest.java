package dk.ungebro.adapters.sftp.serviceplatformen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriggerTest {

    private static final Trigger PLAIN = new Trigger("b.jsonl", 2048, "school", "town", Optional.empty());

    @Test
    void has_the_namespace_at_its_root_and_the_elements_in_their_order() {
        assertThat(text(PLAIN))
                .matches("<\\?xml version=\"1.0\" encoding=\"UTF-8\"\\?>"
                        + "<ns2:Trigger xmlns:ns2=\"http://serviceplatformen.dk/xml/wsdl/soap11/SFTP/1/types\">"
                        + "<FileDescriptor><FileName>b.jsonl</FileName><SizeInBytes>2048</SizeInBytes>"
                        + "<Sender>school</Sender><SendersFileId>[0-9a-f-]{36}</SendersFileId>"
                        + "<Recipients>town</Recipients></FileDescriptor>"
                        + "<FileContentDescriptor></FileContentDescriptor></ns2:Trigger>");
    }

    @Test
    void is_the_same_for_the_same_file_and_has_another_id_for_another() {
        var again = new Trigger("b.jsonl", 2048, "school", "town", Optional.empty());
        var other = new Trigger("c.jsonl", 2048, "school", "town", Optional.empty());

        assertThat(text(PLAIN)).isEqualTo(text(again));
        assertThat(text(PLAIN).replaceAll(".*<SendersFileId>|</SendersFileId>.*", ""))
                .isNotEqualTo(text(other).replaceAll(".*<SendersFileId>|</SendersFileId>.*", ""));
    }

    @Test
    void carries_the_routing_that_is_configured_and_nothing_else() {
        var routing = new RoutingInfo(
                Optional.of("SF0000"),
                Optional.empty(),
                Optional.of("11111111"),
                Optional.empty(),
                Optional.of("22222222"),
                List.of("a", "b"));

        assertThat(text(new Trigger("b.jsonl", 1, "school", "town", Optional.of(routing))))
                .contains("<FileContentDescriptor><SFTPDynamicRoutingInfo><InfRef>SF0000</InfRef>"
                        + "<SenderAuthority>11111111</SenderAuthority>"
                        + "<RecipientAuthority>22222222</RecipientAuthority>"
                        + "<RouteParameterList><RouteParameter>a</RouteParameter>"
                        + "<RouteParameter>b</RouteParameter></RouteParameterList>"
                        + "</SFTPDynamicRoutingInfo></FileContentDescriptor>");
    }

    @Test
    void escapes_what_has_a_meaning_in_xml() {
        var trigger = new Trigger("b.jsonl", 1, "a<b>&c", "\"Ærø\" ]]>", Optional.empty());

        assertThat(text(trigger)).contains("<Sender>a&lt;b&gt;&amp;c</Sender>");
        Metadata read = Metadata.read(trigger.write()).orElseThrow();
        assertThat(read.sender()).isEqualTo("a<b>&c");
        assertThat(read.recipients()).containsExactly("\"Ærø\" ]]>");
    }

    @Test
    void texts_that_no_xml_can_hold_are_refused_as_settings() {
        for (String text : List.of("", " ", "a\u0000b", "a\nb", "\uD800", "\uFFFF", "x".repeat(201))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlatformUsers.of(Map.of(Platform.TOWN, text)))
                    .withMessageContaining("200");
        }
    }

    private static String text(Trigger trigger) {
        return new String(trigger.write(), StandardCharsets.UTF_8);
    }
}
