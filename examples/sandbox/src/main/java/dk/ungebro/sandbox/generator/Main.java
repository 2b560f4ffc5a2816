package dk.ungebro.sandbox.generator;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Writes {@code youths.csv} and {@code events.csv} of a national school year and prints what it wrote. */
public final class Main {

    private Main() {}

    /**
     * Runs the generator; options come as {@code --name=value} or as system properties of the same names.
     *
     * @param args {@code --seed}, {@code --out} and {@code --size}, each optional
     */
    public static void main(String[] args) {
        int status = run(List.of(args), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            Options options = Options.parse(args, System::getProperty);
            Summary summary = NationalYear.write(options);
            summary.lines(options).forEach(out::println);
            return 0;
        } catch (IllegalArgumentException wrongOption) {
            err.println("generator: " + wrongOption.getMessage());
            return 2;
        } catch (IOException cannotWrite) {
            err.println("generator: the files cannot be written: " + cannotWrite);
            return 1;
        }
    }
}
