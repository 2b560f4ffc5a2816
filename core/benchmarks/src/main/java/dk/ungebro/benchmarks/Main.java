package dk.ungebro.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks and prints one line for each, in microseconds. */
public final class Main {

    private Main() {}

    /**
     * Runs them.
     *
     * @param args a part of the names of those to run
     * @throws RunnerException if one of them fails or none has such a name
     */
    public static void main(String... args) throws RunnerException {
        var options = new OptionsBuilder()
                .include(args[0])
                .jvmArgs("-Xmx512m")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        say("One command on a case of %d entries, in microseconds.", new DecisionBenchmark().entries());
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> runs) {
        say("%-36s %-8s %10s %10s %10s %10s", "benchmark", "", "mean", "+/-", "p50", "p99");
        for (RunResult run : runs) {
            print(run.getParams().getMode(), run.getPrimaryResult());
        }
    }

    private static void print(Mode mode, Result<?> result) {
        Statistics of = result.getStatistics();
        boolean samples = mode == Mode.SampleTime;
        say(
                "%-36s %-8s %10.2f %10.2f %10s %10s",
                result.getLabel(),
                samples ? "samples" : "average",
                result.getScore(),
                result.getScoreError(),
                samples ? percentile(of, 50) : "",
                samples ? percentile(of, 99) : "");
    }

    private static String percentile(Statistics of, double rank) {
        return String.format(Locale.ROOT, "%.2f", of.getPercentile(rank));
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
