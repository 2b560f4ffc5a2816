package dk.ungebro.adapters.sftp;

/** What is found to be the matter with the files of a batch. {@code docs/sftp.md} says of each what it means. */
enum Found {
    /** The name is taken by the very same bytes: an earlier try got further than its answer. */
    SAME_CONTENT("the same is there already"),
    /** The name is taken by a batch that is complete and another. */
    OTHER_CONTENT("another batch waits under the same id, or under one that differs in upper and lower case only"),
    /** The name is taken by bytes that belong to no complete batch, or differ from their manifest. */
    HALF_FILE("what is there is not whole"),
    /** Marker without data: they are in the archive. */
    HALF_ARCHIVED("its data are in the archive"),
    /** Marker without data: they are nowhere. */
    DATA_MISSING("its data are missing"),
    /** A marker that is no manifest. */
    MANIFEST_UNREADABLE("its manifest cannot be read"),
    /** The manifest of another batch, or for somebody else. */
    MISPLACED("its manifest belongs elsewhere"),
    /** More bytes than the settings allow. */
    TOO_LARGE("it is larger than the settings allow"),
    /** Size or digest are not those of the manifest. */
    DATA_DIFFER("its bytes differ from its manifest");

    private final String words;

    Found(String words) {
        this.words = words;
    }

    /** What to tell an operator. */
    String words() {
        return words;
    }
}
