package dk.ungebro.message;

import dk.ungebro.party.Party;

/**
 * The business identity of a message: who wrote it, under which number. It never changes when the message is sent
 * again.
 *
 * @param author the party that wrote it
 * @param number its number, unique with the author
 */
public record MessageKey(Party author, EventNumber number) {

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param text author's key, a slash, number
     * @return the key
     * @throws IllegalArgumentException if the text has another form
     */
    public static MessageKey ofText(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a message key is author/number");
        }
        return new MessageKey(Party.ofKey(text.substring(0, slash)), EventNumber.of(text.substring(slash + 1)));
    }

    /**
     * The key in one line, for example {@code I280051/E-17}.
     *
     * @return author's key, a slash, number
     */
    public String text() {
        return author.key() + "/" + number.value();
    }
}
