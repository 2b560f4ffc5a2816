package dk.ungebro.adapters.sftp;

import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A server, a school that sends and a youth database that receives. */
final class Exchange implements AutoCloseable {

    static final Party SCHOOL = InstitutionNumber.of("280051");
    static final Party UDB = YouthDatabase.INSTANCE;

    final EmbeddedSftpServer server;
    final SftpConnection connection;
    final SftpTransport school;
    final SftpTransport udb;

    Exchange(Path folder) {
        server = EmbeddedSftpServer.start(folder);
        connection = new SftpConnection(settings().withMaxBatchBytes(500_000));
        school = new SftpTransport(connection, SCHOOL);
        udb = new SftpTransport(connection, UDB);
    }

    SftpSettings settings() {
        return server.settings().withRoot("exchange/test");
    }

    static Batch batch(String id, String text) {
        return new Batch(id, SCHOOL, UDB, 1, text.getBytes(StandardCharsets.UTF_8));
    }

    Path in(String name) {
        return server.files().resolve("exchange/test/UDB/in").resolve(name);
    }

    Path archive(String name) {
        return server.files().resolve("exchange/test/UDB/archive").resolve(name);
    }

    Path rejected(String name) {
        return server.files().resolve("exchange/test/UDB/rejected").resolve(name);
    }

    List<String> waiting() {
        return names(in(""));
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connection.close();
        server.close();
    }
}
