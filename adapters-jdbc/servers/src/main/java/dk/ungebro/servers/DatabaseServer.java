package dk.ungebro.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * A database server of its own, on a free port of 127.0.0.1, with a database {@code ungebro} and a user of that name.
 * What is committed is on disk. It ends with the process that started it, at the latest.
 */
public final class DatabaseServer implements AutoCloseable {
    static final String NAME = "ungebro";
    private static final int NEWEST_POSTGRESQL = 18;
    private static final int PORTS_TO_TRY = 20;

    private final Product product;
    private final Path folder;
    private final int port;
    private volatile ServerProcess process;

    private DatabaseServer(Product product, Path folder) throws IOException {
        this.product = product;
        this.folder = folder;
        DataFolder.prepare(folder, product);
        this.process = startAnywhere();
        this.port = process.port();
    }

    /**
     * Starts the newest PostgreSQL.
     *
     * @param folder its data, its log; what is there already is gone on with
     * @return the server, which accepts connections
     */
    public static DatabaseServer postgresql(Path folder) {
        return postgresql(folder, NEWEST_POSTGRESQL);
    }

    /**
     * Starts PostgreSQL.
     *
     * @param folder its data, its log; what is there already is gone on with
     * @param major its major version, 15 to 18
     * @return the server, which accepts connections
     */
    public static DatabaseServer postgresql(Path folder, int major) {
        return start(new PostgreSql(major), folder);
    }

    /**
     * Starts MariaDB.
     *
     * @param folder its data, its log; what is there already is gone on with
     * @return the server, which accepts connections
     */
    public static DatabaseServer mariadb(Path folder) {
        return start(new MariaDb(), folder);
    }

    private static DatabaseServer start(Product product, Path folder) {
        try {
            return new DatabaseServer(product, Files.createDirectories(folder).toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerProcess startAnywhere() {
        for (int attempt = 1; ; attempt++) {
            try {
                return ServerProcess.start(product, folder, Ports.free());
            } catch (PortTaken e) {
                if (attempt == PORTS_TO_TRY) {
                    throw e;
                }
            }
        }
    }

    /**
     * Where it is.
     *
     * @return the JDBC address of the database, without user and password
     */
    public String url() {
        return product.url(port);
    }

    /**
     * Who may use the database.
     *
     * @return the name of a user without further rights
     */
    public String user() {
        return NAME;
    }

    /**
     * What the user proves itself with.
     *
     * @return the password, which is the superuser's too
     */
    public String password() {
        return NAME;
    }

    /**
     * Where it listens.
     *
     * @return the port, which stays the same when it is started again with {@link #restart()}
     */
    public int port() {
        return port;
    }

    /**
     * Connections of the ordinary user, each opened anew.
     *
     * @return the driver's own data source
     */
    public DataSource dataSource() {
        return product.dataSource(port, NAME);
    }

    /**
     * Connections of the superuser to the same database.
     *
     * @return the driver's own data source
     */
    public DataSource superuser() {
        return product.dataSource(port, product.superuser());
    }

    /** Kills it with all its processes, as a loss of power would. When this returns, they are gone. */
    public synchronized void kill() {
        process.kill();
    }

    /** Starts it again on the same folder and port. When this returns, it has recovered and accepts connections. */
    public synchronized void restart() {
        process.stop();
        process = ServerProcess.start(product, folder, port);
    }

    /** Stops it: connections are cut, nothing is deleted. */
    @Override
    public synchronized void close() {
        process.stop();
    }

    /**
     * Starts a server that follows this one. From then on a commit here waits until it is on disk there too.
     *
     * @param standby an empty folder for its data and its log
     * @return a server that may be read from, until it is promoted
     * @throws IllegalStateException if there are data in the folder
     * @throws UnsupportedOperationException if this is not PostgreSQL
     */
    public DatabaseServer standby(Path standby) {
        if (!(product instanceof PostgreSql)) {
            throw new UnsupportedOperationException("standby of another product than PostgreSQL");
        }
        if (Files.exists(DataFolder.of(standby))) {
            throw new IllegalStateException("There are data already: " + standby);
        }
        Replication replication = new Replication(superuser(), port);
        replication.copy(DataFolder.of(folder), standby);
        DatabaseServer follower = start(product, standby);
        replication.follow();
        return follower;
    }

    /** Makes a standby a server of its own. When this returns, it may be written to. */
    public void promote() {
        Sql.run(superuser(), "select pg_promote(true, 60)");
    }
}
