package dk.ungebro.race;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The JVM of one contestant: it does what the lines of its input say and answers each with the time that it took. */
public final class Peer {

    private static final String CONTENT = "{\"message\":\"" + "a".repeat(440 - 14) + "\"}";

    private Peer() {}

    /**
     * Obeys until the input ends.
     *
     * @param args the address of the database, its user and password
     * @param entry makes the contestant
     * @throws Exception if anything fails; nothing is answered then
     */
    public static void run(String[] args, Function<HikariDataSource, Contestant> entry) throws Exception {
        try (HikariDataSource source = Pool.of(args[0], args[1], args[2])) {
            Business.create(source);
            var race = new Race(source, entry.apply(source), CONTENT);
            obey(race);
        }
        // Some contestants leave threads behind.
        System.exit(0);
    }

    private static void obey(Race race) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        out.println("ready 0");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println("took " + obey(race, line.split(" ")));
        }
    }

    private static long obey(Race race, String[] order) throws Exception {
        int first = Integer.parseInt(order[1]);
        return switch (order[0]) {
            case "fill" -> race.fill(first);
            case "prepare" -> race.prepare(first);
            case "drain" -> race.drain(first, Integer.parseInt(order[2]));
            case "produce" -> race.produce(first, Integer.parseInt(order[2]), Integer.parseInt(order[3]));
            default -> throw new IOException("unknown order " + order[0]);
        };
    }
}
