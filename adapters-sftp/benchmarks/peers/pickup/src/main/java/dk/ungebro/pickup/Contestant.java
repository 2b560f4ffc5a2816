package dk.ungebro.pickup;

/** Somebody who picks up the files of one folder, has their bytes in hand, and takes them away from the server. */
public interface Contestant {

    /**
     * Connects, and gets to know the folder while it is empty.
     *
     * @throws Exception if that fails
     */
    void prepare() throws Exception;

    /**
     * Picks up everything.
     *
     * @param files how many there are
     * @throws Exception if that fails
     */
    void take(int files) throws Exception;
}
