package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.adapters.sftp.ServerFiles;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Hands a file over to the platform: the data first, the trigger last. */
final class Outgoing {

    private final String path;
    private final byte[] content;
    private final byte[] trigger;
    private final boolean temporaryNames;

    Outgoing(String path, byte[] content, byte[] trigger, boolean temporaryNames) {
        this.path = path;
        this.content = content;
        this.trigger = trigger;
        this.temporaryNames = temporaryNames;
    }

    boolean send(ServerFiles files) throws IOException {
        put(files, path, content);
        put(files, path + FileName.TRIGGER, trigger);
        return true;
    }

    /** What stands there under the name and is the same was put there by an earlier try. */
    private void put(ServerFiles files, String target, byte[] bytes) throws IOException {
        if (temporaryNames) {
            rename(files, target, bytes);
        } else if (!files.holds(target, bytes)) {
            files.writeToBeTaken(target, bytes);
        }
    }

    private static void rename(ServerFiles files, String target, byte[] bytes) throws IOException {
        String part = target + "." + token() + ".part";
        files.write(part, bytes);
        if (files.rename(part, target)) {
            return;
        }
        if (files.holds(target, bytes)) {
            files.discard(part);
        } else {
            files.replace(part, target);
        }
    }

    /** Two senders of one batch never write to one file. */
    private static String token() {
        byte[] bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
