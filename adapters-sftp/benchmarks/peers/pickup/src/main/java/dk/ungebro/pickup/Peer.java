package dk.ungebro.pickup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The JVM of one contestant: it picks up as often as it is told to, and answers each time how long it took. */
public final class Peer {

    private Peer() {}

    /** Makes a contestant. */
    @FunctionalInterface
    public interface Entry {

        /**
         * Makes it.
         *
         * @param login how to reach the server
         * @param folder the folder on the server, relative to the login folder
         * @param manner what else it has to know
         * @param opening what it does with what it has picked up
         * @return the contestant
         * @throws Exception if that fails
         */
        Contestant of(Login login, String folder, String manner, Opening opening) throws Exception;
    }

    /**
     * Obeys until the input ends.
     *
     * @param args host, port, user, private key, known hosts, folder, manner, and how to open what comes
     * @param entry makes the contestant
     * @throws Exception if anything fails; nothing is answered then
     */
    public static void run(String[] args, Entry entry) throws Exception {
        var login = new Login(args[0], Integer.parseInt(args[1]), args[2], args[3], args[4]);
        Contestant contestant = entry.of(login, args[5], args[6], Opening.of(args));
        contestant.prepare();
        obey(contestant);
        // Some contestants leave threads behind.
        System.exit(0);
    }

    private static void obey(Contestant contestant) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        out.println("ready 0");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] order = line.split(" ");
            if (!order[0].equals("take")) {
                throw new IOException("unknown order " + order[0]);
            }
            long begin = System.nanoTime();
            contestant.take(Integer.parseInt(order[1]));
            out.println("took " + (System.nanoTime() - begin));
        }
    }
}
