package dk.ungebro.why;

import dk.ungebro.duty.DutyKind;
import dk.ungebro.journal.ContactCourseFact;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.YouthEffortFact;
import dk.ungebro.law.DateStep.Operation;
import dk.ungebro.message.MessageKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which rules stand behind what, by their ids; the day picks the version. */
final class Citations {

    static final List<String> TRANSFER = List.of(
            "R-DFDG-4", "R-DISC-1", "R-DISC-2", "R-DISC-3", "R-DISC-5", "R-DFDG-1", "R-DFDG-2", "R-GDPR-17", "D-1");
    static final List<String> LETTER = List.of("R-DISC-7", "R-GDPR-15");
    static final List<String> FOLLOW_UP =
            List.of("R-FOLLOW-1", "R-FOLLOW-3", "R-FOLLOW-4", "R-FOLLOW-5", "R-FOLLOW-6", "D-2", "D-3", "D-4", "D-7");
    static final List<String> MENTOR = List.of("R-MENTOR-2", "R-MENTOR-3", "D-5", "D-7");

    private static final Map<DutyKind, List<String>> KINDS = new EnumMap<>(Map.of(
            DutyKind.ASSESS_SUPPORT, List.of("R-DISC-5", "R-DFDG-4", "R-DISC-2"),
            DutyKind.NOTIFY_INSTITUTION, List.of("R-DFDG-4", "R-DISC-1", "R-DISC-2", "R-DISC-3", "R-DISC-5"),
            DutyKind.INFORM_YOUTH, LETTER,
            DutyKind.REACT_TO_RISK, List.of("R-FOLLOW-1", "R-FOLLOW-3", "R-FOLLOW-6", "D-2", "D-5"),
            DutyKind.DECIDE_RETENTION, List.of("R-FOLLOW-2", "R-FOLLOW-1", "R-FOLLOW-3"),
            DutyKind.REACT_BEFORE_START, List.of("D-3", "R-FOLLOW-6"),
            DutyKind.RETURN_CONTACT, List.of("R-INST-3", "R-INST-5", "R-UDB-7"),
            DutyKind.READ_BEFORE_START, List.of("R-AGR-3"),
            DutyKind.CONTACT_MUNICIPALITY, List.of("S-3", "R-AGR-3"),
            DutyKind.INFORM_GUARDIAN, List.of("R-UDB-10", "R-DATE-6")));

    private static final Map<DutyKind, List<String>> CLOCKS = new EnumMap<>(Map.ofEntries(
            Map.entry(DutyKind.HOLD_FIRST_INTERVIEW, List.of("R-ORDER-10", "R-ORDER-14")),
            Map.entry(DutyKind.HOLD_INTERVIEWS, List.of("R-ORDER-10", "R-ORDER-14")),
            Map.entry(DutyKind.DECIDE_READINESS, List.of("R-TARGET-5", "R-TARGET-4")),
            Map.entry(DutyKind.TEST_LITERACY, List.of("R-ORDER-12", "R-ORDER-14")),
            Map.entry(DutyKind.START_OFFER, List.of("R-ORDER-13", "R-ORDER-14")),
            Map.entry(DutyKind.OFFER_COORDINATOR, List.of("R-ORDER-16", "R-TARGET-2")),
            Map.entry(DutyKind.REGISTER_CHANGE, List.of("R-ORDER-9", "R-ORDER-8")),
            Map.entry(DutyKind.CONTACT_YOUNGSTER, List.of("R-KUI-3", "R-KUI-1", "R-KUI-2")),
            Map.entry(DutyKind.START_ACTIVITY, List.of("R-KUI-3", "R-KUI-1", "R-KUI-2")),
            Map.entry(DutyKind.ASSESS_TARGET_GROUP, List.of("R-KUI-8")),
            Map.entry(DutyKind.REVISE_EDUCATION_PLAN, List.of("R-KUI-6", "R-KUI-5")),
            Map.entry(DutyKind.MAKE_COURSE_PLAN, List.of("R-FGU-2", "R-KUI-8")),
            Map.entry(DutyKind.ERASE_CASE, List.of("R-GDPR-9", "R-GDPR-10", "R-SUB-5"))));

    private Citations() {}

    static List<String> of(DutyKind kind) {
        return KINDS.getOrDefault(
                kind, CLOCKS.getOrDefault(kind, List.of(kind.rule().id())));
    }

    static List<String> of(Operation operation) {
        return switch (operation) {
            case WORKING_DAYS_AFTER -> List.of("R-DATE-3");
            case MONTHS_AFTER -> List.of("R-DATE-1", "R-DATE-2");
            case ANCHOR -> List.of("R-DATE-5");
            case DAYS_AFTER, DAYS_BEFORE, NOT_BEFORE -> List.of();
        };
    }

    static List<String> ofCancellation(Fact fact) {
        if (fact instanceof InjunctionFact) {
            return List.of("R-TARGET-6");
        }
        if (fact instanceof YouthEffortFact || fact instanceof ContactCourseFact || isAdmission(fact)) {
            return List.of();
        }
        return fact instanceof PlacedInTargetGroup ? List.of("R-TARGET-2") : List.of("R-UDB-11", "D-6");
    }

    /** An admission cancels what is owed until ordinary education starts; the duty's own rules say so. */
    private static boolean isAdmission(Fact fact) {
        return fact instanceof MessageFact carrier
                && carrier.carried()
                        .filter(message -> message.kind() == MessageKind.ADMISSION)
                        .isPresent();
    }
}
