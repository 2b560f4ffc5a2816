package dk.ungebro.sandbox.generator;

import java.io.IOException;
import java.nio.file.Path;

/** The files of a generated year, for tests of other packages. */
public record GeneratedYear(Path youths, Path events) {

    /**
     * Generates a year.
     *
     * @param folder where the files go
     * @param seed the seed
     * @param size how many starts
     * @return the files
     * @throws IOException if they cannot be written
     */
    public static GeneratedYear in(Path folder, long seed, int size) throws IOException {
        NationalYear.write(new Options(seed, folder, size));
        return new GeneratedYear(folder.resolve("youths.csv"), folder.resolve("events.csv"));
    }
}
