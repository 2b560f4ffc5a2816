package dk.ungebro.adapters.sftp.server;

/**
 * What real servers do and a client has to bear. {@link EmbeddedSftpServer#misbehave(Misbehaviour, long)} switches one
 * on; the amount says how much of it, where that means anything.
 */
public enum Misbehaviour {

    /** Speaks version 3 of SFTP, whatever the client asks for. Begins with the next connection. */
    ONLY_VERSION_3,

    /** Neither offers nor does {@code posix-rename@openssh.com}. */
    NO_POSIX_RENAME,

    /** A rename puts the file in the place of one that is there, and says nothing. */
    RENAME_OVERWRITES,

    /** A rename to a name that is taken is refused; the amount is the status of the answer, 4 for a plain failure. */
    RENAME_REFUSED(4),

    /** A listing does not show what was not there at the listing before it. */
    LISTS_NEW_LATE,

    /** A listing still shows what was there at the listing before it, even if it is gone. */
    LISTS_GONE_STILL,

    /** A listing has no order; the amount is the seed of the shuffling. */
    LISTS_UNORDERED,

    /** Every file was modified at the same moment; the amount is this moment in seconds since 1970. */
    WRONG_MTIME,

    /** Files are said to be longer by the amount, or shorter where it is below 0. */
    WRONG_SIZE(1),

    /** A connection breaks off when the server has got so many bytes of SFTP over it. */
    CUTS_AFTER_RECEIVING,

    /** A connection breaks off before the server has sent more bytes of SFTP over it than the amount. */
    CUTS_AFTER_SENDING,

    /** A connection gives so many answers; requests after these are done, and nothing is answered. */
    STALLS_AFTER,

    /** The disk has room for so many bytes, of all files together; writing more than that fails. */
    DISK_FULL,

    /** Closing a file that was written fails. What was written stays. */
    CLOSE_FAILS,

    /** Nobody may delete. */
    DELETE_DENIED,

    /** Nobody may do anything with any file or folder. */
    PERMISSION_DENIED,

    /** Names that differ in upper and lower case only are the same name. */
    IGNORES_CASE,

    /** No more than so many connections of the user at once; more are refused after the login. */
    CONNECTION_LIMIT,

    /** The server was started again with another host key. Connections break off when this is switched on. */
    OTHER_HOST_KEY;

    private final long usual;

    Misbehaviour() {
        this(0);
    }

    Misbehaviour(long usual) {
        this.usual = usual;
    }

    /** The amount, where none is said. */
    long usual() {
        return usual;
    }
}
