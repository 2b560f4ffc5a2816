package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why the adapter refuses an H2 file that delays its writes: a killed process loses what it had acknowledged. */
class WriteDelayTest {

    private static final int ACKNOWLEDGED = 3000;

    @TempDir
    Path folder;

    @Test
    void with_the_usual_delay_a_kill_loses_acknowledged_commits() throws Exception {
        long lost = 0;
        for (int round = 1; round <= 3; round++) {
            lost += lostAfterAKill("jdbc:h2:file:" + folder.resolve("delayed" + round));
        }

        System.out.println("lost with the usual write delay, in three rounds: " + lost);
        assertThat(lost).isPositive();
    }

    @Test
    void without_delay_none_is_lost() throws Exception {
        assertThat(lostAfterAKill("jdbc:h2:file:" + folder.resolve("written") + ";WRITE_DELAY=0"))
                .isZero();
    }

    private long lostAfterAKill(String url) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriteDelay.class.getName(),
                        url)
                .redirectError(new File(folder.toFile(), "error.txt"))
                .start();
        long acknowledged = 0;
        try (BufferedReader out = process.inputReader()) {
            while (acknowledged < ACKNOWLEDGED && out.readLine() != null) {
                acknowledged++;
            }
            process.destroyForcibly().waitFor();
        }
        return acknowledged - Math.min(acknowledged, stored(url));
    }

    private static long stored(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from information_schema.tables where table_name ="
                                + " 'ACKNOWLEDGED'")) {
            rows.next();
            if (rows.getInt(1) == 0) {
                return 0;
            }
            try (ResultSet count = connection.createStatement().executeQuery("select count(*) from acknowledged")) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
