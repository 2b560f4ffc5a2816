package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JdbcSchemaTest {

    private static final String SCRIPT = "dk/ungebro/adapters/jdbc/schema/h2/V1__ungebro.sql";

    private final DataSource source = H2.emptyMemory();

    @Test
    void everything_that_needs_the_tables_names_the_script_that_is_missing() {
        List<ThrowingCallable> starts = List.of(
                () -> JdbcSchema.check(source),
                () -> JdbcDatabase.owningTransactions(source),
                () -> JdbcDatabase.joiningTransactions(source, source::getConnection, JdbcSettings.DEFAULT));

        assertThat(starts)
                .allSatisfy(start -> assertThatThrownBy(start)
                        .isInstanceOf(Misconfigured.class)
                        .hasMessageContaining(SCRIPT));
    }

    @Test
    void nothing_is_installed_unless_it_is_asked_for() throws SQLException {
        assertThatThrownBy(() -> JdbcSchema.check(source)).isInstanceOf(Misconfigured.class);

        assertThat(Tables.text(
                        source, "select count(*) from information_schema.tables where table_name like 'UNGEBRO%'"))
                .isEqualTo("0");
    }

    @Test
    void installing_twice_is_the_same_as_once() {
        JdbcSchema.install(source);
        JdbcSchema.install(source);

        JdbcSchema.check(source);
    }

    @Test
    void installing_goes_on_where_an_earlier_run_broke_off() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text :
                    Scripts.statements(DatabaseProduct.H2, "V1__ungebro").subList(0, 5)) {
                statement.execute(text);
            }
        }
        assertThatThrownBy(() -> JdbcSchema.check(source)).isInstanceOf(Misconfigured.class);

        JdbcSchema.install(source);

        JdbcSchema.check(source);
    }

    @Test
    void the_written_script_run_by_somebody_else_is_enough() throws IOException, SQLException {
        var script = new StringWriter();
        JdbcSchema.write(DatabaseProduct.H2, script);

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script.toString());
        }

        JdbcSchema.check(source);
    }

    @Test
    void every_key_begins_with_the_party_but_those_of_the_register_the_scripts_and_the_turns() throws SQLException {
        JdbcSchema.install(source);

        assertThat(Tables.text(source, """
                        select listagg(table_name, ',') within group (order by table_name)
                        from information_schema.index_columns
                        where table_name like 'UNGEBRO%' and ordinal_position = 1 and column_name <> 'PARTY'
                        """))
                .isEqualTo("UNGEBRO_SCHEMA,UNGEBRO_TURN,UNGEBRO_YOUTH_NUMBER,UNGEBRO_YOUTH_REGISTER");
    }
}
