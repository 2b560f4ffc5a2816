package dk.ungebro.sandbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the sandbox is asked to do.
 *
 * @param youths the youths file, the packaged one if absent
 * @param events the events file, the packaged one if absent
 * @param until the last day, that of the files if absent
 * @param diligent whether the municipalities' case workers do their work
 * @param work the work folder
 * @param db where the ledgers are
 * @param login how to reach the database, if it is there already
 * @param transport how messages travel
 * @param share which part of the run this process does
 */
record Options(
        Optional<Path> youths,
        Optional<Path> events,
        Optional<LocalDate> until,
        boolean diligent,
        Path work,
        Database db,
        Optional<DatabaseLogin> login,
        Carrier transport,
        Share share) {

    /** Where the ledgers are. */
    enum Database {
        /** H2, in files in the work folder. */
        H2,
        /** PostgreSQL, on a server that the sandbox starts in the work folder. */
        POSTGRESQL,
        /** MariaDB, on a server that the sandbox starts in the work folder. */
        MARIADB,
        /** A database that is there already. */
        SERVER,
        /** In memory; cannot be resumed. */
        MEMORY
    }

    /** How messages travel. */
    enum Carrier {
        /** Over SFTP, through an embedded server on loopback. */
        SFTP,
        /** In memory; cannot be resumed. */
        MEMORY
    }

    private static final int MOST_NODES = 32;
    private static final List<String> NAMES = List.of(
            "youths",
            "events",
            "until",
            "caseworker",
            "work",
            "db",
            "db.url",
            "db.user",
            "db.password",
            "transport",
            "nodes",
            "node");

    Options {
        requireFilesTogether(youths, events);
        boolean inMemory = transport == Carrier.MEMORY;
        if (inMemory && db != Database.H2 && db != Database.MEMORY) {
            throw new OptionException("-Dtransport=memory goes with -Ddb=h2 or -Ddb=memory, since it cannot go on");
        }
        boolean embedded = db == Database.H2
                || db == Database.MEMORY
                || login.filter(given -> given.url().startsWith("jdbc:h2:")).isPresent();
        if (share.several() && embedded) {
            throw new OptionException("several nodes need a database server: take -Ddb=postgresql or -Ddb=mariadb"
                    + " (flere noder kræver en databaseserver)");
        }
        if (share.node().isPresent() && login.isEmpty()) {
            throw new OptionException("a node that is started by hand needs a database that is there: give -Ddb.url");
        }
        if (share.node().filter(node -> node > share.nodes()).isPresent()) {
            throw new OptionException("-Dnode is a number up to that of -Dnodes");
        }
    }

    static Options parse(String[] arguments) {
        var given = new GivenOptions(arguments, NAMES);
        Optional<DatabaseLogin> login = login(given);
        String db = given.choice("db", "h2", "postgresql", "mariadb", "memory");
        return new Options(
                given.path("youths"),
                given.path("events"),
                given.day("until"),
                given.choice("caseworker", "diligent", "absent").equals("diligent"),
                given.path("work").orElse(Path.of("examples", "sandbox", "target", "demo")),
                login.isPresent() ? Database.SERVER : Database.valueOf(db.toUpperCase(Locale.ROOT)),
                login,
                Carrier.valueOf(given.choice("transport", "sftp", "memory").toUpperCase(Locale.ROOT)),
                new Share(given.number("nodes", MOST_NODES).orElse(1), given.number("node", MOST_NODES)));
    }

    private static Optional<DatabaseLogin> login(GivenOptions given) {
        Optional<String> url = given.text("db.url");
        if (url.isEmpty()
                && (given.text("db.user").isPresent()
                        || given.text("db.password").isPresent())) {
            throw new OptionException("-Ddb.user and -Ddb.password go with -Ddb.url");
        }
        if (url.isPresent() && given.text("db").isPresent()) {
            throw new OptionException("give -Ddb or -Ddb.url, not both");
        }
        String password = Objects.requireNonNullElse(System.getenv(DatabaseLogin.PASSWORD_VARIABLE), "");
        return url.map(found -> new DatabaseLogin(
                found,
                given.text("db.user").orElse(""),
                given.text("db.password").orElse(password)));
    }

    private static void requireFilesTogether(Optional<Path> youths, Optional<Path> events) {
        if (youths.isPresent() != events.isPresent()) {
            throw new OptionException("give both files, -Dyouths=FILE -Devents=FILE, or none");
        }
    }

    /** What a work folder must have been started with to be resumed. */
    String fingerprint() {
        return "caseworker=" + (diligent ? "diligent" : "absent") + " db="
                + login.map(DatabaseLogin::place).orElse(db.name()) + " transport=" + transport
                + (share.several() ? " nodes=several" : "");
    }

    /** Whether a run can go on after it was killed. */
    boolean resumable() {
        return db != Database.MEMORY && transport == Carrier.SFTP;
    }
}
