package dk.ungebro.sandbox.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;

/** The H2 file database {@code input} of a work folder. */
final class InputDatabase {

    private static final String SETTINGS = ";CACHE_SIZE=32768";

    private InputDatabase() {}

    /** The database that an earlier run left, unless there is none or it was killed before it had a readable file. */
    static Optional<Sql> reopen(Path workFolder) throws SQLException {
        if (Files.notExists(workFolder.resolve("input.mv.db"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(workFolder));
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.FILE_CORRUPTED_1) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Deletes what a killed staging left. */
    static void delete(Path workFolder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(workFolder, "input.*.db")) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sql open(Path workFolder) throws SQLException {
        Path database = workFolder.toAbsolutePath().resolve("input");
        Connection connection = DriverManager.getConnection("jdbc:h2:file:" + database + SETTINGS, "sa", "");
        connection.setAutoCommit(false);
        return new Sql(connection);
    }

    /** To be read only, by as many processes as like; nobody can stage into it meanwhile. */
    static Sql openToRead(Path workFolder) throws SQLException {
        Path database = workFolder.toAbsolutePath().resolve("input");
        String url = "jdbc:h2:file:" + database + SETTINGS + ";ACCESS_MODE_DATA=r";
        Connection connection = DriverManager.getConnection(url, "sa", "");
        connection.setAutoCommit(false);
        return new Sql(connection);
    }

    static boolean isInUse(SQLException failure) {
        return failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }
}
