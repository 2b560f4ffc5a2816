package dk.ungebro.adapters.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 databases for tests. */
final class H2 {

    private H2() {}

    static DataSource emptyMemory() {
        return at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    static DataSource memory() {
        return installed(emptyMemory());
    }

    static DataSource file(Path folder) {
        return installed(at(safeUrl(folder)));
    }

    static String safeUrl(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("ungebro").toAbsolutePath() + ";WRITE_DELAY=0";
    }

    static DataSource at(String url) {
        var source = new JdbcDataSource();
        source.setURL(url);
        return source;
    }

    private static DataSource installed(DataSource source) {
        JdbcSchema.install(source);
        return source;
    }

    /** Holds a connection meanwhile: H2 closes and compacts a file database with its last one. */
    static void keptOpen(DataSource source, Action action) throws Exception {
        Connection connection = source.getConnection();
        try {
            action.run();
        } finally {
            connection.close();
        }
    }

    /** Something to do. */
    interface Action {
        void run() throws Exception;
    }
}
