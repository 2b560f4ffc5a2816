package dk.ungebro.adapters.sftp.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file that a server shows: names end with a zero byte, after the last tab stands a size. */
public record Listed(String name, long size) {

    /** The files in the order in which they are shown. */
    public static List<Listed> of(byte[] input) {
        List<Listed> files = new ArrayList<>();
        for (String entry : new String(input, StandardCharsets.UTF_8).split("\0", -1)) {
            int tab = entry.lastIndexOf('\t');
            files.add(tab < 0 ? new Listed(entry, 0) : new Listed(entry.substring(0, tab), size(entry, tab + 1)));
        }
        return files;
    }

    private static long size(String entry, int begin) {
        try {
            return Long.parseLong(entry, begin, entry.length(), 16);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
