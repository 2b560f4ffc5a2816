package dk.ungebro.sandbox.generator;

import java.util.HashMap;
import java.util.Map;

/** Gives each event of an institution its number; the institution's own is in it, so that no two meet by chance. */
final class Numbering {

    private final Map<String, Integer> last = new HashMap<>();

    String next(School school) {
        int number = last.merge(school.number(), 1, Integer::sum);
        return "E" + school.number().substring(3) + "-" + (100_000 + number);
    }
}
