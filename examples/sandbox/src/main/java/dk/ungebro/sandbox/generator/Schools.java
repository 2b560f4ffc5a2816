package dk.ungebro.sandbox.generator;

import java.util.List;
import java.util.stream.IntStream;

/** The institutions of the country, spread over it so that every youth has some nearby. */
final class Schools {

    private static final int COUNT = 150;
    private static final int FIRST_NUMBER = 991_001;

    /** What twenty neighbouring institutions teach; mixed so that all types are near everywhere. */
    private static final String MIX = "VGVFVGVSVGFVGVHVGFVO";

    private static final List<School> ALL =
            IntStream.range(0, COUNT).mapToObj(Schools::school).toList();

    private Schools() {}

    /** An institution near the municipality at the given place of the list, for a small share anywhere. */
    static School near(Dice dice, int municipality, int municipalities) {
        if (dice.chance(100)) {
            return dice.pick(ALL);
        }
        int home = municipality * COUNT / municipalities;
        return ALL.get(Math.floorMod(home + dice.between(-6, 6), COUNT));
    }

    /** Another institution than the given one. */
    static School other(Dice dice, School school) {
        return ALL.get((ALL.indexOf(school) + dice.between(1, COUNT - 1)) % COUNT);
    }

    private static School school(int place) {
        return new School(Integer.toString(FIRST_NUMBER + place), programme(MIX.charAt(place % MIX.length())));
    }

    private static Programme programme(char letter) {
        return switch (letter) {
            case 'V' -> Programme.VOCATIONAL;
            case 'G' -> Programme.GENERAL_UPPER_SECONDARY;
            case 'F' -> Programme.FGU;
            case 'S' -> Programme.SINGLE_SUBJECT;
            case 'H' -> Programme.HIGHER;
            default -> Programme.OTHER;
        };
    }
}
