package dk.ungebro.examples;

/** Asks the library something; the answer is a date, a number, a code, or yes or no. */
@FunctionalInterface
interface Question {

    String answer(Given given);

    static String yesOrNo(boolean answer) {
        return answer ? "yes" : "no";
    }
}
