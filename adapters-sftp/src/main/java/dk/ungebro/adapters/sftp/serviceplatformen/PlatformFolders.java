package dk.ungebro.adapters.sftp.serviceplatformen;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folders of a user, as paths relative to the root of the connection. Whether the platform lets its users make folders
 * and move files is not established, so that nothing is archived or set aside unless a folder is named.
 *
 * @param in where the platform puts what arrives
 * @param out where the platform looks for what to send
 * @param receipts where the platform puts receipts; empty text for the root
 * @param archive where confirmed files go; if absent, they are deleted
 * @param rejected where files go that are not sound; if absent, they stay and are passed over
 */
public record PlatformFolders(
        String in, String out, String receipts, Optional<String> archive, Optional<String> rejected) {

    private static final String NAME = "[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}";
    private static final Pattern PATH = Pattern.compile(NAME + "(/" + NAME + "){0,15}");

    /**
     * Checks the paths.
     *
     * @throws IllegalArgumentException if a path is not relative, or has other names than those of letters, digits, dots,
     *     hyphens and underscores
     */
    public PlatformFolders {
        require(in);
        require(out);
        if (!receipts.isEmpty()) {
            require(receipts);
        }
        archive.ifPresent(PlatformFolders::require);
        rejected.ifPresent(PlatformFolders::require);
    }

    /**
     * {@code IN} and {@code OUT}, receipts in {@code IN}; confirmed files are deleted, unsound ones stay.
     *
     * @return the folders
     */
    public static PlatformFolders usual() {
        return new PlatformFolders("IN", "OUT", "IN", Optional.empty(), Optional.empty());
    }

    /**
     * The same below another folder.
     *
     * @param folder the folder above, a relative path
     * @return the folders
     * @throws IllegalArgumentException if the path has another form
     */
    public PlatformFolders below(String folder) {
        return new PlatformFolders(
                folder + "/" + in,
                folder + "/" + out,
                receipts.isEmpty() ? folder : folder + "/" + receipts,
                archive.map(name -> folder + "/" + name),
                rejected.map(name -> folder + "/" + name));
    }

    /**
     * The same with an archive: confirmed files are moved there instead of being deleted.
     *
     * @param folder the archive, a relative path; made when it is first needed
     * @return the folders
     * @throws IllegalArgumentException if the path has another form
     */
    public PlatformFolders withArchive(String folder) {
        return new PlatformFolders(in, out, receipts, Optional.of(folder), rejected);
    }

    /**
     * The same with a folder for what is not sound.
     *
     * @param folder the folder, a relative path; made when it is first needed
     * @return the folders
     * @throws IllegalArgumentException if the path has another form
     */
    public PlatformFolders withRejected(String folder) {
        return new PlatformFolders(in, out, receipts, archive, Optional.of(folder));
    }

    /**
     * The same with receipts elsewhere.
     *
     * @param folder where receipts are put, a relative path, or empty for the root
     * @return the folders
     * @throws IllegalArgumentException if the path has another form
     */
    public PlatformFolders withReceipts(String folder) {
        return new PlatformFolders(in, out, folder, archive, rejected);
    }

    private static void require(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("a folder is a relative path of plain names");
        }
    }
}
