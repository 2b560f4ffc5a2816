package dk.ungebro.adapters.sftp.serviceplatformen;

import java.util.List;
import java.util.regex.Pattern;

/** Which configured texts may stand in a file for the platform. */
final class Texts {

    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]{1,200}");

    private Texts() {}

    static void requirePlain(List<String> texts) {
        for (String text : texts) {
            // Whoever reads a file of the platform takes the white space around a text away.
            if (text.isEmpty()
                    || !text.equals(text.strip())
                    || !PLAIN.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "a text has 1 to 200 characters, no white space around it and no control characters");
            }
        }
    }
}
