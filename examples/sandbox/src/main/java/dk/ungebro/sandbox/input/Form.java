package dk.ungebro.sandbox.input;

import java.util.Optional;
import java.util.function.Function;

/**
 * How the text of a field becomes a value.
 *
 * @param maxLength the longest text in characters
 * @param parse the value, or empty where the text has another form
 * @param text the one way to write the value, for telling rows apart
 * @param code what is wrong with a text of another form
 */
record Form<T>(
        int maxLength,
        Function<String, Optional<T>> parse,
        Function<T, String> text,
        Function<String, RefusalCode> code) {

    static <T> Form<T> of(RefusalCode code, Function<String, Optional<T>> parse) {
        return new Form<>(Integer.MAX_VALUE, parse, Object::toString, wrong -> code);
    }

    Form<T> writtenAs(Function<T, String> writing) {
        return new Form<>(maxLength, parse, writing, code);
    }

    Form<T> atMost(int length) {
        return new Form<>(length, parse, text, code);
    }
}
