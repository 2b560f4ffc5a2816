package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.contracts.Borrowing;
import dk.ungebro.contracts.Fault;
import dk.ungebro.contracts.jdbc.WatchedDataSource;
import dk.ungebro.contracts.jdbc.WatchedTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the kit watches with sees what it has to see. */
class WatchedDataSourceTest {

    private static final String INSERT = "insert into note (note) values (?)";

    private final DataSource database = H2.memory();
    private final WatchedDataSource pool = new WatchedDataSource(database, true);

    @BeforeEach
    void make_a_table() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("create table note (note varchar(100))");
        }
    }

    @Test
    void what_is_left_open_is_counted() throws SQLException {
        Connection connection = pool.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT);
        assertThat(pool.borrowing()).isEqualTo(new Borrowing(2, 0));
        connection.close();
        assertThat(pool.borrowing()).isEqualTo(new Borrowing(1, 0));
        insert.close();
        assertThat(pool.borrowing()).isEqualTo(Borrowing.NOTHING);
    }

    @Test
    void a_connection_that_comes_back_with_another_setting_is_counted() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
        }
        assertThat(pool.borrowing()).isEqualTo(new Borrowing(0, 1));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_step_fails_with_its_effect_or_without(Fault fault) throws SQLException {
        pool.failAt(3, fault);
        assertThatThrownBy(() -> write("first")).isInstanceOf(SQLException.class);
        if (fault == Fault.CONNECTION_LOST) {
            assertThatThrownBy(() -> write("second")).isInstanceOf(SQLException.class);
        } else {
            write("second");
        }
        assertThat(pool.mend()).isTrue();
        write("third");
        List<String> expected = new ArrayList<>(List.of("third"));
        if (fault == Fault.ANSWER_LOST) {
            expected.add("first");
        }
        if (fault != Fault.CONNECTION_LOST) {
            expected.add("second");
        }
        assertThat(WatchedTransaction.stored(database, "note")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(pool.borrowing()).isEqualTo(Borrowing.NOTHING);
    }

    @Test
    void what_is_for_the_caller_to_do_is_told() throws SQLException {
        try (Connection real = database.getConnection()) {
            List<String> meddling = new ArrayList<>();
            Connection connection = pool.watch(real, meddling::add);
            connection.setAutoCommit(false);
            connection.rollback(connection.setSavepoint());
            connection.rollback();
            connection.commit();
            connection.close();
            assertThat(meddling).containsExactly("setAutoCommit", "rollback", "commit", "close");
            assertThat(pool.borrowing()).isEqualTo(Borrowing.NOTHING);
        }
    }

    @Test
    void a_callers_transaction_ends_as_the_caller_says() {
        try (var caller = new WatchedTransaction(pool, "note", (connection, party) -> null)) {
            caller.note("gone");
            assertThat(caller.usable()).isTrue();
            caller.rollback();
            assertThat(caller.usable()).isFalse();
        }
        try (var caller = new WatchedTransaction(pool, "note", (connection, party) -> null)) {
            caller.note("kept");
            assertThat(WatchedTransaction.stored(database, "note")).isEmpty();
            caller.commit();
            assertThat(caller.meddling()).isEmpty();
        }
        assertThat(WatchedTransaction.stored(database, "note")).containsExactly("kept");
    }

    private void write(String text) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, text);
            insert.executeUpdate();
        }
    }
}
