package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.SftpSettings;
import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.adapters.sftp.server.PlatformRouter;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A platform that is played, with a user for a school, one for a municipality and one for its neighbour. */
final class Platform implements AutoCloseable {

    static final Party SCHOOL = InstitutionNumber.of("280051");
    static final Party TOWN = MunicipalityCode.of("101");
    static final Party NEIGHBOUR = MunicipalityCode.of("147");
    static final Map<Party, String> USERS = Map.of(SCHOOL, "school", TOWN, "town", NEIGHBOUR, "neighbour");
    static final PlatformSettings SETTINGS = PlatformSettings.of(PlatformUsers.of(USERS));

    final EmbeddedSftpServer server;
    final PlatformRouter router;
    private final List<SftpConnection> connections = new ArrayList<>();

    Platform(Path folder) {
        server = EmbeddedSftpServer.start(folder);
        router = new PlatformRouter(server.files());
        USERS.values().forEach(router::addUser);
    }

    ServiceplatformenTransport transport(Party party) {
        return transport(party, SETTINGS);
    }

    ServiceplatformenTransport transport(Party party, PlatformSettings settings) {
        SftpSettings login =
                server.settings().withRoot(settings.users().userOf(party).orElseThrow());
        var connection = new SftpConnection(login.withMaxBatchBytes(500_000));
        connections.add(connection);
        return new ServiceplatformenTransport(connection, settings, party);
    }

    static Batch batch(String id, String text) {
        return new Batch(id, SCHOOL, TOWN, 1, text.getBytes(StandardCharsets.UTF_8));
    }

    static String name(Batch batch) {
        return FileNames.usual().write(batch, FileName.sha256(batch.content())).orElseThrow();
    }

    Path out(String name) {
        return server.files().resolve("school/OUT").resolve(name);
    }

    Path in(String name) {
        return server.files().resolve("town/IN").resolve(name);
    }

    Path town(String path) {
        return server.files().resolve("town").resolve(path);
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
        connections.forEach(SftpConnection::close);
        server.close();
    }
}
