package dk.ungebro.casesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Misconfigured;
import dk.ungebro.servers.DatabaseServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On a database that gives a transaction up at its first error. */
@Import(OnPostgreSqlTest.Server.class)
@DirtiesContext
class OnPostgreSqlTest extends OneTransactionContract {

    @TempDir
    static Path folder;

    /** Starts the server before the pool, and stops it after. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Server {

        @Bean
        DatabaseServer server() {
            return DatabaseServer.postgresql(folder);
        }

        @Bean
        JdbcConnectionDetails details(DatabaseServer server) {
            return new Details(server.url(), server.user(), server.password());
        }
    }

    /** Where the pool finds the server. */
    record Details(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}

    @Test
    void a_read_only_transaction_is_refused_since_the_audit_trail_is_written(
            @Autowired PlatformTransactionManager manager, @Autowired CaseOffice office, @Autowired Desks desks) {
        var youth = office.open(BIRGIT, Youths.young(), TestTime.TODAY, "first talk");
        var readOnly = new TransactionTemplate(manager);
        readOnly.setReadOnly(true);

        assertThatThrownBy(() -> readOnly.execute(status -> desks.reader(BIRGIT).duties(youth)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("25006");
        assertThat(office.duties(BIRGIT, youth)).isEmpty();
    }
}
