package dk.ungebro.adapters.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.ungebro.servers.DatabaseServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.tools.Server;

/**
 * The databases on which everything is shown. Each is started once in a process, when it is first wanted; {@code
 * -Dserver.MARIADB=jdbc:...} names one that is there, with user and password ungebro, for one process alone: {@code
 * -Dtest.forks=1}.
 */
enum TestDatabase {
    H2_MEMORY(DatabaseProduct.H2),
    H2_FILE(DatabaseProduct.H2),
    H2_SERVER(DatabaseProduct.H2),
    POSTGRESQL_15(DatabaseProduct.POSTGRESQL),
    POSTGRESQL_16(DatabaseProduct.POSTGRESQL),
    POSTGRESQL_17(DatabaseProduct.POSTGRESQL),
    POSTGRESQL_18(DatabaseProduct.POSTGRESQL),
    MARIADB(DatabaseProduct.MARIADB);

    /** All tables, in any order, since no row refers to another. */
    static final List<String> TABLES = List.of(
            "ungebro_case",
            "ungebro_journal",
            "ungebro_handled",
            "ungebro_duty",
            "ungebro_outbox",
            "ungebro_quarantine",
            "ungebro_audit",
            "ungebro_party",
            "ungebro_youth_register",
            "ungebro_youth_number",
            "ungebro_turn",
            "ungebro_track",
            "ungebro_open_number",
            "ungebro_receipt");

    private static final int CONNECTIONS = 12;
    private static final Map<TestDatabase, DatabaseServer> SERVERS = new EnumMap<>(TestDatabase.class);
    private static final Map<TestDatabase, DataSource> POOLS = new EnumMap<>(TestDatabase.class);

    private final DatabaseProduct product;

    TestDatabase(DatabaseProduct product) {
        this.product = product;
    }

    DatabaseProduct product() {
        return product;
    }

    /** Its tables without a row. */
    DataSource emptied() {
        DataSource pool = pool();
        empty(pool, TableNames.DEFAULT);
        return pool;
    }

    static void empty(DataSource pool, TableNames names) {
        execute(
                pool,
                TABLES.stream().map(table -> "delete from " + names.in(table)).toList());
    }

    static void execute(DataSource pool, List<String> statements) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its tables as the last test left them. */
    DataSource pool() {
        synchronized (POOLS) {
            return POOLS.computeIfAbsent(this, database -> {
                HikariDataSource pool = database.newPool(new HikariConfig());
                JdbcSchema.install(pool);
                return pool;
            });
        }
    }

    /** A pool of one's own, as the configuration says. */
    HikariDataSource newPool(HikariConfig config) {
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        address(config);
        return new HikariDataSource(config);
    }

    private void address(HikariConfig config) {
        if (product == DatabaseProduct.H2) {
            config.setJdbcUrl(h2());
            config.setUsername("");
            config.setPassword("");
        } else {
            String elsewhere = System.getProperty("server." + name(), "");
            config.setJdbcUrl(elsewhere.isEmpty() ? server().url() : elsewhere);
            config.setUsername("ungebro");
            config.setPassword("ungebro");
        }
    }

    private String h2() {
        return switch (this) {
            case H2_MEMORY -> "jdbc:h2:mem:ungebro;DB_CLOSE_DELAY=-1";
            case H2_FILE -> "jdbc:h2:file:" + folder("h2").resolve("ungebro") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
            default -> "jdbc:h2:tcp://localhost:" + h2Server() + "/mem:served;DB_CLOSE_DELAY=-1";
        };
    }

    private static int h2Server() {
        try {
            return Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-tcpDaemon")
                    .start()
                    .getPort();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server of a product that has one. */
    DatabaseServer server() {
        synchronized (SERVERS) {
            return SERVERS.computeIfAbsent(this, TestDatabase::newServer);
        }
    }

    /** A server of one's own, without tables. */
    DatabaseServer newServer() {
        Path folder = folder(name());
        return switch (this) {
            case POSTGRESQL_15 -> DatabaseServer.postgresql(folder, 15);
            case POSTGRESQL_16 -> DatabaseServer.postgresql(folder, 16);
            case POSTGRESQL_17 -> DatabaseServer.postgresql(folder, 17);
            case POSTGRESQL_18 -> DatabaseServer.postgresql(folder, 18);
            case MARIADB -> DatabaseServer.mariadb(folder);
            default -> throw new IllegalStateException(this + " has no server");
        };
    }

    static Path folder(String name) {
        try {
            return Files.createTempDirectory("ungebro-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
