package dk.ungebro.port;

import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a party and its partners have sent each other, batch by batch, so that what never came and what was never
 * answered is noticed and can be sent again; and how far the party's own messages have come. Every call may be made
 * again. What was sent is personal data, and is forgotten when it is answered or dismissed.
 */
public interface Correspondence {

    /**
     * The greatest number of a track.
     *
     * @param track the track
     * @return the number, 0 if there is none
     * @throws TemporarilyUnavailable if the store does not answer
     */
    long last(Track track);

    /**
     * A number has to be noted from now on: it is open, a run of its own, and so is every one that was left out before
     * it. Nothing changes if it is not greater than the last.
     *
     * @param track the track
     * @param number the number, from 1
     * @param at now
     * @param content what is sent under the number; it is kept as long as the number is open
     * @return true if the number is open now, false if it is not greater than the last
     * @throws TemporarilyUnavailable if the store does not answer
     */
    boolean expect(Track track, long number, Instant at, byte[] content);

    /**
     * What was sent under a number that is open.
     *
     * @param track the track
     * @param number the number
     * @return the contents, empty if the number is not open or nothing was sent under it
     * @throws TemporarilyUnavailable if the store does not answer
     */
    Optional<byte[]> sent(Track track, long number);

    /**
     * Notes that a number is there: it is not open any more. Numbers that were left out before it are open from now on.
     *
     * @param track the track
     * @param number the number; 0 notes the time alone
     * @param at now
     * @return how many numbers are newly found missing
     * @throws TemporarilyUnavailable if the store does not answer
     */
    long note(Track track, long number, Instant at);

    /**
     * Waits no longer for numbers that are open, because a person has dealt with it. Passed over if there are none such.
     *
     * @param track the track
     * @param open the numbers, as {@link #standings} tells them
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void dismiss(Track track, Standing.Open open);

    /**
     * How all tracks stand.
     *
     * @return the tracks in the order of partner's key, way and series
     * @throws TemporarilyUnavailable if the store does not answer
     */
    List<Standing> standings();

    /**
     * Keeps how far messages have come, those of each receipt that names a message. A lower level does not replace a
     * higher one, nor does another receipt of the same level.
     *
     * @param receipts the receipts, perhaps several about one message
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void keep(Collection<Receipt> receipts);

    /**
     * How far messages have come.
     *
     * @param keys the messages, perhaps one of them twice, perhaps none
     * @return what was kept, without the line; a message of which nothing was kept is not in it
     * @throws TemporarilyUnavailable if the store does not answer
     */
    Map<MessageKey, Receipt> receipts(Collection<MessageKey> keys);
}
