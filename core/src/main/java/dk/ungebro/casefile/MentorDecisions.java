package dk.ungebro.casefile;

import dk.ungebro.journal.MentorFact.MentorAgreed;
import dk.ungebro.journal.MentorFact.MentorClaimRefused;
import dk.ungebro.journal.MentorFact.MentorClaimed;
import dk.ungebro.journal.MentorFact.MentorExtended;
import dk.ungebro.mentor.MentorAgreement;
import dk.ungebro.mentor.MentorWindow;
import java.time.LocalDate;
import java.util.List;

/** Decisions on the right to a mentor. Pure functions. */
public final class MentorDecisions {

    private MentorDecisions() {}

    /**
     * Records a claim (R-MENTOR-2). A claim after every known window is refused, and the refusal is recorded; one that
     * comes before any admission is known is kept, and judged when the admission is known.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param on the day of the claim, not after today
     * @return the decision
     */
    public static Decision claim(CaseFile file, Stamp stamp, LocalDate on) {
        if (on.isAfter(stamp.today())) {
            return Decision.refused(RefusalReason.IN_THE_FUTURE.at("on"));
        }
        List<MentorRight> rights = file.mentorRights();
        boolean passed = !rights.isEmpty()
                && rights.stream()
                        .allMatch(right -> right.window().lastClaimDay().isBefore(on));
        return passed
                ? new Decision.Refused(
                        List.of(RefusalReason.MENTOR_WINDOW_PASSED.at("on")),
                        List.of(new MentorClaimRefused(on, RefusalReason.MENTOR_WINDOW_PASSED.name())))
                : Decision.of(new MentorClaimed(on));
    }

    /**
     * Extends the support by up to six months (R-MENTOR-1).
     *
     * @param file the case file
     * @param from the first day of the extension
     * @param to its last day
     * @return the decision
     */
    public static Decision extend(CaseFile file, LocalDate from, LocalDate to) {
        if (!inUse(file)) {
            return Decision.refused(RefusalReason.NO_MENTOR_RIGHT_IN_USE.at("from"));
        }
        return to.isBefore(from) || to.isAfter(MentorWindow.supportEnd(from))
                ? Decision.refused(RefusalReason.EXTENSION_TOO_LONG.at("to"))
                : Decision.of(new MentorExtended(from, to));
    }

    /**
     * Records an agreement (R-MENTOR-9).
     *
     * @param file the case file
     * @param agreement its five items
     * @return the decision
     */
    public static Decision agree(CaseFile file, MentorAgreement agreement) {
        return inUse(file)
                ? Decision.of(new MentorAgreed(agreement))
                : Decision.refused(RefusalReason.NO_MENTOR_RIGHT_IN_USE.at("agreement"));
    }

    private static boolean inUse(CaseFile file) {
        return file.mentorRights().stream().anyMatch(right -> right.claimedOn().isPresent());
    }
}
