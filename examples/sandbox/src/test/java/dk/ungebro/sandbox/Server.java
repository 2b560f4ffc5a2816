package dk.ungebro.sandbox;

import dk.ungebro.servers.DatabaseServer;

/** A database server of a test. */
final class Server {

    private Server() {}

    static DatabaseLogin login(DatabaseServer server) {
        return new DatabaseLogin(server.url(), server.user(), server.password());
    }

    /** Throws away what an earlier run left. */
    static void empty(DatabaseServer server) {
        var tables = new OwnTables(server.dataSource());
        if (server.url().startsWith("jdbc:postgresql")) {
            tables.change("DROP SCHEMA public CASCADE");
            tables.change("CREATE SCHEMA public");
        } else {
            tables.change("DROP DATABASE ungebro");
            tables.change("CREATE DATABASE ungebro CHARACTER SET utf8mb4");
        }
    }
}
