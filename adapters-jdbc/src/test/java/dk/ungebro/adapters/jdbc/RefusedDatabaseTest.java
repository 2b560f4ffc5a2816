package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.contracts.jdbc.WatchedDataSource;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.TemporarilyUnavailable;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedDatabaseTest {

    @Test
    void a_database_without_a_schema_is_refused_by_its_name() {
        assertThatThrownBy(
                        () -> JdbcDatabase.owningTransactions(named("Paradox")).store(CaseStory.MUNICIPALITY))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("Paradox");
    }

    private static DataSource named(String product) {
        DatabaseMetaData data = proxy(DatabaseMetaData.class, product);
        return proxy(DataSource.class, proxy(Connection.class, data));
    }

    /** Answers every call with the same result, if it fits. */
    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                RefusedDatabaseTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getReturnType().isInstance(answer) ? answer : null));
    }

    @Test
    void an_H2_file_database_that_writes_later_than_it_acknowledges_is_refused(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("late");
        JdbcSchema.install(H2.at(url));

        assertThatThrownBy(() -> JdbcDatabase.owningTransactions(H2.at(url)).store(CaseStory.MUNICIPALITY))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("500 ms")
                .hasMessageContaining("WRITE_DELAY=0");
    }

    @Test
    void an_H2_file_database_without_a_delay_is_taken(@TempDir Path folder) {
        DataSource source = H2.file(folder);

        assertThatCode(() -> JdbcDatabase.owningTransactions(source).store(CaseStory.MUNICIPALITY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_database_that_does_not_answer_is_unavailable() {
        var dead = new WatchedDataSource(H2.memory(), true);
        dead.failFrom(1);

        assertThatThrownBy(() -> JdbcDatabase.owningTransactions(dead).store(CaseStory.MUNICIPALITY))
                .isInstanceOf(TemporarilyUnavailable.class);
    }

    @Test
    void a_wrong_password_is_a_matter_for_an_operator() {
        String url = "jdbc:h2:mem:locked;DB_CLOSE_DELAY=-1";
        JdbcDataSource owner = (JdbcDataSource) H2.at(url);
        owner.setUser("owner");
        owner.setPassword("right");
        JdbcSchema.install(owner);
        JdbcDataSource stranger = (JdbcDataSource) H2.at(url);
        stranger.setUser("owner");
        stranger.setPassword("wrong");

        assertThat(stranger.getPassword()).isNotEqualTo(owner.getPassword());
        assertThatThrownBy(() -> JdbcSchema.check(stranger)).isInstanceOf(Misconfigured.class);
    }
}
