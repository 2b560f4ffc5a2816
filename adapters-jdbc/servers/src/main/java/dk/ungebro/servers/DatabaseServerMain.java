package dk.ungebro.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Starts a server for a script and prints how to reach it. It runs until the standard input ends. */
public final class DatabaseServerMain {
    private DatabaseServerMain() {}

    /**
     * Begins.
     *
     * @param args {@code postgresql} or {@code mariadb}, and the folder of the data
     * @throws IOException if the standard input cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("postgresql|mariadb FOLDER");
        }
        try (DatabaseServer server = start(args[0], Path.of(args[1]))) {
            System.out.println("url=" + server.url());
            System.out.println("user=" + server.user());
            System.out.println("password=" + server.password());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static DatabaseServer start(String product, Path folder) {
        return switch (product) {
            case "postgresql" -> DatabaseServer.postgresql(folder);
            case "mariadb" -> DatabaseServer.mariadb(folder);
            default -> throw new IllegalArgumentException("Neither postgresql nor mariadb: " + product);
        };
    }
}
