package dk.ungebro.adapters.sftp.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FuzzingTest {

    private static final Path WORK = Path.of("target", "fuzzing");
    private static final String ONLY = System.getProperty("fuzz.target", "");
    private static final int LANES = Integer.getInteger("fuzz.lanes", 2);
    private static final Duration TIME = Duration.parse("PT" + System.getProperty("fuzz.time", "4s"));
    private static final int SEED = Integer.getInteger("fuzz.seed", 1 + new SecureRandom().nextInt(1_000_000));

    @Test
    void new_inputs_are_found_for_each_target_and_none_of_them_does_harm() throws Exception {
        List<Target> targets = Target.all().stream()
                .filter(target -> ONLY.isEmpty() || ONLY.equals(target.name()))
                .toList();
        List<String> complaints = new ArrayList<>();

        for (Future<Outcome> running : fuzz(targets)) {
            Outcome outcome = running.get();
            System.out.println(outcome.line());
            if (!outcome.isSound()) {
                complaints.add(outcome.complaint());
            }
        }

        assertThat(targets).isNotEmpty();
        assertThat(String.join("\n\n", complaints)).isEmpty();
    }

    private static List<Future<Outcome>> fuzz(List<Target> targets) {
        var fuzzer = new Fuzzer(WORK, TIME, SEED);
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        List<Future<Outcome>> running = new ArrayList<>();
        targets.forEach(target -> running.add(lanes.submit(() -> fuzzer.fuzz(target))));
        lanes.shutdown();
        return running;
    }
}
