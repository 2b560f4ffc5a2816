package dk.ungebro.sandbox.generator;

import java.util.List;

/** Invented names: a usual first name and a family name put together from two halves. */
final class Names {

    private static final List<String> FIRST = List.of(
            "Aksel", "Alberte", "Amina", "Anders", "Asger", "Astrid", "Bjørn", "Camilla", "Ditte", "Emil", "Esben",
            "Freja", "Gry", "Hassan", "Ida", "Jeppe", "Jonas", "Kåre", "Karla", "Laura", "Liv", "Mads", "Malthe",
            "Maja", "Nanna", "Oliver", "Olga", "Rasmus", "Sara", "Sigrid", "Silas", "Søren", "Thea", "Tobias", "Viktor",
            "Yasmin", "Zahra", "Ægir", "Øjvind", "Åse");

    private static final List<String> FRONT = List.of(
            "Birke", "Ege", "Elle", "Lynge", "Sø", "Å", "Øster", "Vester", "Kilde", "Skov", "Mose", "Bakke", "Hede",
            "Rønne", "Klit", "Fjord", "Ager", "Gran", "Hassel", "Pile");

    private static final List<String> BACK =
            List.of("gård", "lund", "toft", "holm", "bæk", "dal", "vang", "strup", "lev", "rød", "bjerg", "skær");

    private Names() {}

    static String any(Dice dice) {
        String middle = dice.chance(150) ? dice.pick(FIRST) + "-" : "";
        return middle + dice.pick(FIRST) + " " + dice.pick(FRONT) + dice.pick(BACK);
    }
}
