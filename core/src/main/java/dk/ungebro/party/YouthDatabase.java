package dk.ungebro.party;

/** The youth database (<i>Ungedatabasen</i>, UDB) that stands between municipalities and institutions. */
public enum YouthDatabase implements Party {
    /** The one youth database of the country. */
    INSTANCE;

    static final String KEY = "UDB";

    @Override
    public String key() {
        return KEY;
    }
}
