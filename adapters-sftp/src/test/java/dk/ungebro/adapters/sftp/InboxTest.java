package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Misconfigured;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboxTest {

    @Test
    void keeps_the_first_markers_in_the_order_of_ids_when_there_are_too_many() {
        var inbox = new Inbox(2, 100);
        for (String name : List.of("c.ready", "a.ready", "d.ready", "b.ready", "a-1.ready")) {
            inbox.see(name, 10);
        }

        assertThat(inbox.ready().keySet()).containsExactly("a", "a-1");
    }

    @Test
    void keeps_no_name_of_another_form() {
        var inbox = new Inbox(10, 100);
        for (String name : List.of(
                "../a.ready",
                "a/b.ready",
                "..",
                "a\n.ready",
                "a\u0000.ready",
                "a\u202e.ready",
                "x".repeat(81) + ".ready",
                "a.jsonl",
                "a.0123456789abcdef.part/..",
                "A b.ready")) {
            inbox.see(name, 10);
        }

        assertThat(inbox.ready()).isEmpty();
        assertThat(inbox.leftovers()).isEmpty();
    }

    @Test
    void keeps_no_more_half_written_files_than_fit() {
        var inbox = new Inbox(2, 100);
        inbox.see("a.ready", 10);
        for (int i = 0; i < 10; i++) {
            inbox.see("a.000000000000000" + i + ".part", 10);
        }

        assertThat(inbox.leftovers()).hasSize(2);
    }

    @Test
    void gives_up_on_a_listing_without_end() {
        var inbox = new Inbox(2, 3);
        inbox.see("a", 1);
        inbox.see("b", 1);
        inbox.see("c", 1);

        assertThatThrownBy(() -> inbox.see("d", 1))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("an operator has to clear it");
    }
}
