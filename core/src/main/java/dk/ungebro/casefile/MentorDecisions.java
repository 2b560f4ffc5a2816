package dk.ungebro.casefile;

import dk.ungebro.journal.MentorFact.MentorAgreed;
import dk.ungebro.journal.MentorFact.MentorClaimRefused;
import dk.ungebro.journal.MentorFact.MentorClaimed;
import dk.ungebro.journal.MentorFact.MentorExtended;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.mentor.MentorAgreement;
import dk.ungebro.mentor.MentorSupport;
import dk.ungebro.mentor.MentorWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<MentorRight> rights = file.mentorRights(stamp.reading());
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
     * @param stamp when and by whom
     * @param from the first day of the extension
     * @param to its last day
     * @return the decision
     */
    public static Decision extend(CaseFile file, Stamp stamp, LocalDate from, LocalDate to) {
        Optional<LocalDate> claimed = file.mentorRights(stamp.reading()).stream()
                .flatMap(right -> right.claimedOn().stream())
                .min(Comparator.naturalOrder());
        if (claimed.isEmpty()) {
            return Decision.refused(RefusalReason.NO_MENTOR_RIGHT_IN_USE.at("from"));
        }
        List<Violation> violations = new ArrayList<>();
        if (from.isBefore(claimed.get())
                || from.isAfter(supportEnd(file, stamp, claimed.get()).plusDays(1))) {
            violations.add(RefusalReason.EXTENSION_NOT_JOINED.at("from"));
        }
        if (to.isBefore(from) || to.isAfter(lastDayOfExtension(file, stamp, claimed.get(), from))) {
            violations.add(RefusalReason.EXTENSION_TOO_LONG.at("to"));
        }
        return violations.isEmpty()
                ? Decision.of(new MentorExtended(from, to))
                : new Decision.Refused(violations, List.of());
    }

    private static LocalDate lastDayOfExtension(CaseFile file, Stamp stamp, LocalDate claimed, LocalDate from) {
        return new MentorSupport(claimed, supportEnd(file, stamp, claimed)).lastDayOfExtension(from, stamp.reading());
    }

    /** When the support ends so far, with all extensions. */
    private static LocalDate supportEnd(CaseFile file, Stamp stamp, LocalDate claimed) {
        DanishCalendar calendar = stamp.reading().calendar();
        Stream<LocalDate> extended = file.journal()
                .facts(MentorExtended.class)
                .map(stamped -> stamped.fact().to());
        Stream<LocalDate> used = file.mentorRights(stamp.reading()).stream()
                .flatMap(right -> right.claimedOn().stream())
                .map(day -> MentorWindow.supportEnd(day, calendar));
        return Stream.concat(extended, used)
                .max(Comparator.naturalOrder())
                .orElse(MentorWindow.supportEnd(claimed, calendar));
    }

    /**
     * Records an agreement (R-MENTOR-9).
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param agreement its five items
     * @return the decision
     */
    public static Decision agree(CaseFile file, Stamp stamp, MentorAgreement agreement) {
        return inUse(file, stamp)
                ? Decision.of(new MentorAgreed(agreement))
                : Decision.refused(RefusalReason.NO_MENTOR_RIGHT_IN_USE.at("agreement"));
    }

    private static boolean inUse(CaseFile file, Stamp stamp) {
        return file.mentorRights(stamp.reading()).stream()
                .anyMatch(right -> right.claimedOn().isPresent());
    }
}
