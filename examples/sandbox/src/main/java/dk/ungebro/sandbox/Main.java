package dk.ungebro.sandbox;

import dk.ungebro.port.PortException;
import dk.ungebro.sandbox.input.InputUnreadable;
import dk.ungebro.sandbox.input.WorkFolderTaken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts the sandbox. */
public final class Main {

    private static final int COULD_NOT_RUN = 1;
    private static final int WRONG_OPTION = 2;

    private Main() {}

    /**
     * Runs the sandbox and ends the process: 0 when all input was accounted for, 1 when the run could not be done, 2 for
     * a wrong option.
     *
     * @param arguments options as {@code --name=value}; an empty value counts as not given
     */
    public static void main(String[] arguments) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        if (Boolean.getBoolean("ungebro.watchParent")) {
            endWithParent();
        }
        int status = run(arguments, System.out, System.err);
        System.out.flush();
        recordStatus(status);
        System.exit(status);
    }

    /**
     * Runs the sandbox in this process.
     *
     * @param arguments options as {@code --name=value}
     * @param out where the story goes
     * @param err where errors go, in one line each
     * @return the exit status
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            Options options = Options.parse(arguments);
            new Run(options, out).run();
            return 0;
        } catch (OptionException e) {
            err.println("Option: " + e.getMessage());
            return WRONG_OPTION;
        } catch (InputUnreadable | WorkFolderTaken | WorkFolderBusy | PortException e) {
            err.println("Cannot run: " + e.getMessage());
            return COULD_NOT_RUN;
        } catch (IOException e) {
            err.println("Cannot run, a file failed: " + e.getMessage());
            return COULD_NOT_RUN;
        }
    }

    /** A build tool that is killed must not leave the run behind it alone with the work folder. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end of the parent
    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(COULD_NOT_RUN)));
    }

    static void recordStatus(int status) {
        String file = System.getProperty("ungebro.statusFile", "");
        if (file.isEmpty()) {
            return;
        }
        try {
            Path path = Path.of(file);
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.writeString(path, status + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            System.err.println("The status could not be written: " + e.getMessage());
        }
    }
}
