package dk.ungebro.casefile;

import dk.ungebro.mentor.MentorWindow;
import dk.ungebro.message.MessageKey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A right to a mentor that an admission gave.
 *
 * @param admission the admission
 * @param window when it can be claimed
 * @param claimedOn the day it was claimed, absent while it is not
 */
public record MentorRight(MessageKey admission, MentorWindow window, Optional<LocalDate> claimedOn) {

    /** What has become of a right. */
    public enum State {
        /** It can still be claimed. */
        OPEN,
        /** It was claimed in time. */
        CLAIMED,
        /** The last claim day has passed. */
        LAPSED
    }

    /**
     * The state when a day has ended.
     *
     * @param day the day
     * @return the state
     */
    public State stateAtEndOf(LocalDate day) {
        if (claimedOn.isPresent()) {
            return State.CLAIMED;
        }
        return day.isBefore(window.lastClaimDay()) ? State.OPEN : State.LAPSED;
    }
}
