package dk.ungebro.sandbox;

import dk.ungebro.law.Law;
import dk.ungebro.sandbox.input.Input;
import dk.ungebro.sandbox.input.InputUnreadable;
import dk.ungebro.sandbox.input.WorkFolderTaken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Compares the law of two days: which rules change, and what comes out differently for the cases of an input. */
public final class LawDiffMain {

    private static final int COULD_NOT_RUN = 1;
    private static final int WRONG_OPTION = 2;

    private LawDiffMain() {}

    /**
     * Compares and ends the process: 0 when it could be done, 1 when it could not, 2 for a wrong option.
     *
     * @param arguments {@code --from=DAY --to=DAY}, and the options of the sandbox
     */
    public static void main(String[] arguments) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        int status = run(arguments, System.out, System.err);
        System.out.flush();
        Main.recordStatus(status);
        System.exit(status);
    }

    /**
     * Compares in this process.
     *
     * @param arguments {@code --from=DAY --to=DAY}, and the options of the sandbox
     * @param out where the comparison goes
     * @param err where errors go, in one line each
     * @return the exit status
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            var diff = new LawDiff(day(arguments, "from"), day(arguments, "to"));
            String[] others = Arrays.stream(arguments)
                    .filter(argument -> !argument.startsWith("--from=") && !argument.startsWith("--to="))
                    .toArray(String[]::new);
            compare(diff, Options.parse(others), out);
            return 0;
        } catch (OptionException e) {
            err.println("Option: " + e.getMessage());
            return WRONG_OPTION;
        } catch (InputUnreadable | WorkFolderTaken | WorkFolderBusy e) {
            err.println("Cannot run: " + e.getMessage());
            return COULD_NOT_RUN;
        } catch (IOException e) {
            err.println("Cannot run, a file failed: " + e.getMessage());
            return COULD_NOT_RUN;
        }
    }

    private static LocalDate day(String[] arguments, String name) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--" + name + "=") && !argument.endsWith("="))
                .map(argument -> GivenOptions.day(argument.substring(name.length() + 3), name))
                .findFirst()
                .orElseThrow(() -> new OptionException("give both days, -Dfrom=2021-12-31 -Dto=2022-01-01"));
    }

    private static void compare(LawDiff diff, Options options, PrintStream out) throws IOException {
        var folder = new WorkFolder(options.work());
        List<Path> files = Run.files(options, folder);
        out.println("The law of " + diff.from() + " and of " + diff.to());
        out.println();
        List<String> rules = diff.rules();
        out.println("Rules that change: " + rules.size());
        rules.forEach(line -> out.println("  " + line));
        try (Input input = Input.open(folder.path("."), files.get(0), files.get(1), options.until())) {
            var before = PlayedUnder.law(Law.frozenOn(diff.from()), input, options.diligent());
            var after = PlayedUnder.law(Law.frozenOn(diff.to()), input, options.diligent());
            List<String> cases = diff.cases(before, after);
            out.println();
            out.println("The same input, played under each law:");
            counts(LawDiff.counts(before, after), out);
            out.println("  what comes out differently: " + cases.size());
            folder.write("law-diff.txt", text(rules, cases));
            out.println("  written: law-diff.txt, with one line for each rule, duty, window and message that differs");
        }
    }

    private static void counts(SortedMap<String, int[]> counts, PrintStream out) {
        for (Map.Entry<String, int[]> kind : counts.entrySet()) {
            int[] both = kind.getValue();
            String mark = both[0] == both[1] ? " " : "*";
            out.println(String.format(Locale.ROOT, "  %s %-32s %7d %7d", mark, kind.getKey(), both[0], both[1]));
        }
    }

    private static String text(List<String> rules, List<String> cases) {
        return "Rules\n" + String.join("\n", rules) + "\n\nCases\n" + String.join("\n", cases) + "\n";
    }
}
