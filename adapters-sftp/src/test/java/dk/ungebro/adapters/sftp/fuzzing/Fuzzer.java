package dk.ungebro.adapters.sftp.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Fuzzes a target in a process of its own: the fuzzer does one target a process, changes classes as they are loaded, and
 * ends the process when it finds something.
 */
final class Fuzzer {

    /** An input that takes longer never ends; the first ones load classes, on a busy machine slowly. */
    private static final Duration LONGEST_INPUT = Duration.ofMinutes(2);

    /** Starting takes seconds, on a busy machine minutes. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private static final String HEAP = "-Xmx256m";
    private static final int MEGABYTES = 2048;

    /** Slices are over before more pays: each of these things costs seconds at the start. */
    private static final Duration SLICE = Duration.ofSeconds(30);

    private static final String OWN = "dk.ungebro.**";
    private static final String PARSERS =
            ":org.apache.sshd.sftp.client.**:org.bouncycastle.asn1.**:org.bouncycastle.cms.**:tools.jackson.core.**";

    private final Path work;
    private final Duration time;
    private final long seed;

    Fuzzer(Path work, Duration time, long seed) {
        this.work = work;
        this.time = time;
        this.seed = seed;
    }

    Outcome fuzz(Target target) throws IOException, InterruptedException {
        Path folder = work.resolve(target.name()).toAbsolutePath();
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command(target, folder, corpus))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            boolean ended = process.waitFor(time.plus(LONGEST_INPUT).plus(GRACE).toSeconds(), TimeUnit.SECONDS);
            return Outcome.read(target, seed, ended ? process.exitValue() : Outcome.HANGS, log);
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Target target, Path folder, Path corpus) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(platform());
        command.addAll(List.of("-classpath", classPath(), "com.code_intelligence.jazzer.Jazzer"));
        command.addAll(instrumentation());
        command.addAll(List.of(
                "--target_class=" + target.type().getName(),
                "--target_method=" + target.method(),
                "--reproducer_path=" + folder,
                "-seed=" + seed,
                "-max_total_time=" + time.toSeconds(),
                "-timeout=" + LONGEST_INPUT.toSeconds(),
                "-rss_limit_mb=" + MEGABYTES,
                "-print_final_stats=1",
                "-artifact_prefix=" + folder + "/",
                // Kept inputs are found by the fuzzer itself, as resources of the target.
                corpus.toString()));
        return command;
    }

    private List<String> platform() {
        List<String> options = new ArrayList<>(List.of(
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                // Later platforms warn of what the fuzzer does; earlier ones do not know the words.
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        if (isSlice()) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        return options;
    }

    private List<String> instrumentation() {
        return isSlice()
                ? List.of(
                        "--instrumentation_includes=" + OWN,
                        "--custom_hook_includes=" + OWN,
                        "--disabled_hooks=" + Sanitizers.ALL)
                : List.of("--instrumentation_includes=" + OWN + PARSERS, "--custom_hook_includes=" + OWN + PARSERS);
    }

    private boolean isSlice() {
        return time.compareTo(SLICE) <= 0;
    }

    /** Surefire may hide the class path in a jar with a manifest; this one names the files. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
