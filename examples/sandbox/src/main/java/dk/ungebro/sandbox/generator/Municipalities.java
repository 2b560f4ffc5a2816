package dk.ungebro.sandbox.generator;

import dk.ungebro.party.MunicipalityCode;
import java.util.List;
import java.util.Map;

/** Where the youths live: every municipality once, then by rough size. */
final class Municipalities {

    private static final int USUAL_WEIGHT = 10;

    /** Rough sizes where they differ much from the usual one; not statistics. */
    private static final Map<String, Integer> WEIGHTS = Map.ofEntries(
            Map.entry("101", 130),
            Map.entry("147", 20),
            Map.entry("265", 18),
            Map.entry("461", 44),
            Map.entry("561", 24),
            Map.entry("615", 20),
            Map.entry("621", 20),
            Map.entry("630", 24),
            Map.entry("657", 18),
            Map.entry("730", 20),
            Map.entry("740", 18),
            Map.entry("751", 76),
            Map.entry("791", 20),
            Map.entry("851", 48),
            Map.entry("482", 3),
            Map.entry("492", 2),
            Map.entry("563", 1),
            Map.entry("741", 1),
            Map.entry("825", 1));

    private final List<MunicipalityCode> codes = MunicipalityCode.all();
    private final int[] weights = codes.stream()
            .mapToInt(code -> WEIGHTS.getOrDefault(code.value(), USUAL_WEIGHT))
            .toArray();

    int count() {
        return codes.size();
    }

    /** The place in the list where the youth with this running number lives. */
    int home(Dice dice, int runningNumber) {
        return runningNumber < codes.size() ? runningNumber : dice.weighted(weights);
    }

    String code(int place) {
        return codes.get(place).value();
    }
}
