package dk.ungebro.histories;

import dk.ungebro.CaseStory;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.SupportFact.ConversationHeld;
import dk.ungebro.journal.SupportFact.Role;
import dk.ungebro.journal.SupportFact.SupportInformationPassedOn;
import dk.ungebro.journal.SupportFact.SupportInformationRead;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The facts that an institution records about a youth of two municipalities. */
final class InstitutionFacts {

    /** The kinds of facts; the more often one shall come, the more numbers it has. */
    static final int KINDS = 18;

    /** An admission, and the notice about it. */
    static final List<Integer> SCENE = List.of(0, 3);

    private static final List<String> TARGETS = List.of("A0", "A1", "R0", "R1", "unknown", "X0-A0");
    private static final StaffId READER = StaffId.of("counsellor");

    private InstitutionFacts() {}

    static List<Fact> of(Plot plot, Step step) {
        return step.kind() == 6 || step.kind() == 7 ? risk(plot, step) : List.of(one(plot, step));
    }

    /** A report about a youth under 18 brings the notice that is owed; the number tells whether a guardian is known. */
    private static List<Fact> risk(Plot plot, Step step) {
        Message risk = plot.risk(0, step.number());
        return List.of(new Recorded(risk, Optional.empty()), new GuardianNoticeOwed(risk.key(), step.number() != 1));
    }

    private static Fact one(Plot plot, Step step) {
        int number = step.number();
        return switch (step.kind()) {
            case 0, 1, 2 -> new Recorded(plot.admission(0, number), Optional.empty());
            case 3, 4, 5 -> new Received(plot.notice(step.school(), 0, number));
            case 8, 9 ->
                new Recorded(
                        plot.annulment(0, TARGETS.get(step.choice() % TARGETS.size()), number % 2), Optional.empty());
            case 10 -> new Recorded(rest(plot, step), Optional.empty());
            default -> work(plot, step);
        };
    }

    private static Message rest(Plot plot, Step step) {
        Payload payload = step.choice() % 2 == 0
                ? new Payload.Completion()
                : new Payload.Interruption(Optional.of(new InterruptionCause("10")));
        return plot.message(Plot.key(Plot.SCHOOLS.get(0), payload.kind().name()), plot.day(9), payload);
    }

    private static Fact work(Plot plot, Step step) {
        MessageKey notice = Plot.noticeKey(step.school(), 0, step.number());
        LocalDate day = plot.day(step.shift());
        return switch (step.kind()) {
            case 11, 12 -> new SupportInformationRead(notice, READER, day);
            case 13 -> new ConversationHeld(notice, day);
            case 14, 15 -> new Recorded(contact(plot, notice), Optional.empty());
            case 16 -> new GuardianInformed(Plot.riskKey(0, step.number()), day);
            default -> new SupportInformationPassedOn(notice, READER, Role.TEACHER);
        };
    }

    private static Message contact(Plot plot, MessageKey notice) {
        var contact = new Payload.InstitutionContact(CaseStory.CONTACT, Optional.of(notice));
        MessageKey key = Plot.key(
                Plot.SCHOOLS.get(0),
                "C-" + notice.author().key() + "-" + notice.number().value());
        return plot.message(key, plot.day(9), contact);
    }
}
