package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.party.Party;
import java.util.Map;
import java.util.Objects;

/**
 * How the platform is used. Begin with {@link #of}, then change what differs.
 *
 * <p>Immutable and thread-safe, as far as the users are.
 *
 * @param users which SFTP user carries the post of which party
 * @param folders the folders of the user that logs in
 * @param names how files are named
 * @param temporaryNames whether files are uploaded under a temporary name first; whether the platform takes up files that
 *     were renamed is not established
 * @param routing dynamic routing, for the recipients that need it
 */
public record PlatformSettings(
        PlatformUsers users,
        PlatformFolders folders,
        FileNames names,
        boolean temporaryNames,
        Map<Party, RoutingInfo> routing) {

    /** Copies what can change. */
    public PlatformSettings {
        Objects.requireNonNull(users, "users");
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(names, "names");
        routing = Map.copyOf(routing);
    }

    /**
     * Settings with the usual folders and names, temporary names, and no dynamic routing.
     *
     * @param users which SFTP user carries the post of which party
     * @return the settings
     */
    public static PlatformSettings of(PlatformUsers users) {
        return new PlatformSettings(users, PlatformFolders.usual(), FileNames.usual(), true, Map.of());
    }

    /**
     * The same with other folders.
     *
     * @param other the folders
     * @return the settings
     */
    public PlatformSettings withFolders(PlatformFolders other) {
        return new PlatformSettings(users, other, names, temporaryNames, routing);
    }

    /**
     * The same with other file names.
     *
     * @param other how files are named
     * @return the settings
     */
    public PlatformSettings withNames(FileNames other) {
        return new PlatformSettings(users, folders, other, temporaryNames, routing);
    }

    /**
     * The same without temporary names: files are uploaded under their own names, the trigger last.
     *
     * @return the settings
     */
    public PlatformSettings withoutTemporaryNames() {
        return new PlatformSettings(users, folders, names, false, routing);
    }

    /**
     * The same with dynamic routing.
     *
     * @param recipients what to write for each recipient that needs it
     * @return the settings
     */
    public PlatformSettings withRouting(Map<Party, RoutingInfo> recipients) {
        return new PlatformSettings(users, folders, names, temporaryNames, recipients);
    }
}
