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
 * @param post how to reach the SFTP server, if it is there already
 * @param sealed whether batches are signed and encrypted
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
        Optional<PostLogin> post,
        boolean sealed,
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
        /** Over SFTP, through an embedded server on loopback, unless there is another one. */
        SFTP,
        /** The same, in the way of Serviceplatformen, which is played. */
        PLATFORM,
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
            "sftp",
            "sftp.user",
            "sftp.key",
            "sftp.hostkey",
            "sftp.profile",
            "sealed",
            "nodes",
            "node");

    Options {
        requireFilesTogether(youths, events);
        boolean inMemory = transport == Carrier.MEMORY;
        if (inMemory && db != Database.H2 && db != Database.MEMORY) {
            throw new OptionException("-Dtransport=memory goes with -Ddb=h2 or -Ddb=memory, since it cannot go on");
        }
        if (inMemory && post.isPresent()) {
            throw new OptionException("give -Dsftp or -Dtransport=memory, not both");
        }
        boolean embedded = db == Database.H2
                || db == Database.MEMORY
                || login.filter(given -> given.url().startsWith("jdbc:h2:")).isPresent();
        if (share.several() && embedded) {
            throw new OptionException("several nodes need a database server: take -Ddb=postgresql or -Ddb=mariadb"
                    + " (flere noder kræver en databaseserver)");
        }
        if (transport == Carrier.PLATFORM && (share.several() || post.isPresent())) {
            throw new OptionException("-Dsftp.profile=serviceplatformen goes with one node and without -Dsftp");
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
        Carrier carrier = carrier(given);
        return new Options(
                given.path("youths"),
                given.path("events"),
                given.day("until"),
                given.choice("caseworker", "diligent", "absent").equals("diligent"),
                given.path("work").orElse(Path.of("examples", "sandbox", "target", "demo")),
                login.isPresent() ? Database.SERVER : Database.valueOf(db.toUpperCase(Locale.ROOT)),
                login,
                carrier,
                PostLogin.of(given),
                given.choice("sealed", "true", "false").equals("true") && carrier != Carrier.MEMORY,
                new Share(given.number("nodes", MOST_NODES).orElse(1), given.number("node", MOST_NODES)));
    }

    private static Carrier carrier(GivenOptions given) {
        boolean sftp = given.choice("transport", "sftp", "memory").equals("sftp");
        boolean platform =
                given.choice("sftp.profile", "ungebro", "serviceplatformen").equals("serviceplatformen");
        if (platform && !sftp) {
            throw new OptionException("-Dsftp.profile goes with -Dtransport=sftp");
        }
        if (platform) {
            return Carrier.PLATFORM;
        }
        return sftp ? Carrier.SFTP : Carrier.MEMORY;
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
                + post.map(server -> " sftp=" + server.place()).orElse("")
                + (sealed ? "" : " open") + (share.several() ? " nodes=several" : "");
    }

    /** Whether a run can go on after it was killed. */
    boolean resumable() {
        return db != Database.MEMORY && transport != Carrier.MEMORY;
    }
}
