package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;

/** What the server has written, as it may stand in a message or a log line. */
final class ServerText {

    private static final int LONGEST = 400;
    private static final int DEEPEST = 8;

    /** Controls, line ends, marks that turn the direction of writing, and halves of characters. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private ServerText() {}

    static String clean(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
        return UNFIT.matcher(cut).replaceAll("?");
    }

    /** The failure as it is, or one like it with fit messages. */
    static IOException clean(IOException failure) {
        return isFit(failure, DEEPEST) ? failure : copy(failure, DEEPEST);
    }

    private static boolean isFit(@Nullable Throwable failure, int depth) {
        if (failure == null) {
            return true;
        }
        if (depth == 0 || !isFit(failure.getMessage()) || !isFit(failure.getCause(), depth - 1)) {
            return false;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (!isFit(suppressed, depth - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFit(@Nullable String text) {
        return text == null || clean(text).equals(text);
    }

    private static IOException copy(Throwable failure, int depth) {
        String text = clean(String.valueOf(failure.getMessage()));
        IOException copy = failure instanceof SftpException answer
                ? new SftpException(answer.getStatus(), text)
                : new IOException(failure.getClass().getSimpleName() + ": " + text);
        copy.setStackTrace(failure.getStackTrace());
        Throwable cause = failure.getCause();
        if (cause != null && depth > 1) {
            copy.initCause(copy(cause, depth - 1));
        }
        return copy;
    }
}
