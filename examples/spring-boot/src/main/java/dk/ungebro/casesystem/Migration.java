package dk.ungebro.casesystem;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the case system's scripts, then those of Ungebro. Both count from 1, so each has a history table of its own. */
@Configuration(proxyBeanMethods = false)
class Migration {

    @Bean
    FlywayMigrationStrategy migrations(JdbcConnectionDetails database) {
        String product = DatabaseDriver.fromJdbcUrl(database.getJdbcUrl()).getId();
        return own -> {
            own.migrate();
            Flyway.configure()
                    .dataSource(own.getConfiguration().getDataSource())
                    .locations("classpath:dk/ungebro/adapters/jdbc/schema/" + product)
                    .table("ungebro_schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        };
    }
}
