package dk.ungebro.sandbox.generator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows into disorder on their way to the file: a drawer of fixed size, from which a row drawn by chance is
 * written whenever a new one comes in. So the memory does not grow with the file.
 */
final class ShuffledFile<C extends Enum<C> & Column> implements AutoCloseable {

    private static final int DRAWER = 4096;

    private final CsvFile<C> file;
    private final Dice dice;
    private final List<Row<C>> drawer = new ArrayList<>(DRAWER);

    ShuffledFile(CsvFile<C> file, Dice dice) {
        this.file = file;
        this.dice = dice;
    }

    void add(Row<C> row) throws IOException {
        if (drawer.size() < DRAWER) {
            drawer.add(row);
        } else {
            file.write(drawer.set(dice.below(DRAWER), row));
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            while (!drawer.isEmpty()) {
                Row<C> last = drawer.remove(drawer.size() - 1);
                int place = dice.below(drawer.size() + 1);
                file.write(place == drawer.size() ? last : drawer.set(place, last));
            }
        }
    }
}
