package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several rows in one statement. */
class ManyRowsTest {

    @Test
    void the_list_of_values_is_repeated_and_nothing_else() {
        assertThat(ManyRows.insert("insert into a (b, c) values (?, 0) on conflict (b) do nothing", 3))
                .isEqualTo("insert into a (b, c) values (?, 0), (?, 0), (?, 0) on conflict (b) do nothing");
        assertThat(ManyRows.insert("insert into a (b) values (?)", 1)).isEqualTo("insert into a (b) values (?)");
    }

    @Test
    void a_portion_has_the_arguments_of_its_rows_in_order() {
        List<Object[]> rows =
                List.of(Session.row("a", 1), Session.row("b", 2), Session.row("c", 3), Session.row("d", 4));
        assertThat(ManyRows.portions(rows, 2))
                .containsExactly(Session.row("a", 1, "b", 2), Session.row("c", 3, "d", 4));
        assertThat(ManyRows.portions(List.of(), 8)).isEmpty();
    }
}
