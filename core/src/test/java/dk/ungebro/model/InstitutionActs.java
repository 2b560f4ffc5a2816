package dk.ungebro.model;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.annulment;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.NoticeDecisions;
import dk.ungebro.casefile.ReportDecisions;
import dk.ungebro.casefile.ReportDecisions.Learner;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.AbsenceWarning;
import dk.ungebro.message.Payload.Completion;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.message.Payload.InstitutionContact;
import dk.ungebro.message.Payload.InstitutionEvent;
import dk.ungebro.message.Payload.Interruption;
import dk.ungebro.message.Payload.SupportNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an institution can do in a case: each report once, and what it owes for a notice. The second one does less. */
final class InstitutionActs {

    private static final Learner LEARNER = new Learner(Era.BIRTH_DATE, true);

    private final CaseFile file;
    private final Stamp stamp;
    private final List<Act> acts = new ArrayList<>();

    private InstitutionActs(CaseFile file, Stamp stamp) {
        this.file = file;
        this.stamp = stamp;
    }

    static List<Act> of(CaseFile file, Stamp stamp, LocalDate earlier, LocalDate studyStart) {
        var of = new InstitutionActs(file, stamp);
        LocalDate today = stamp.today();
        ProgrammeType programme = file.party().equals(SCHOOL) ? ProgrammeType.VOCATIONAL : ProgrammeType.FGU;
        of.report("A", today, admission(programme, studyStart.toString()));
        of.report("R", today, risk());
        of.report("R", earlier, risk());
        of.report("W", today, new AbsenceWarning());
        of.report("X-A", today, annulment("A"));
        of.report("X-R", today, annulment("R"));
        if (programme == ProgrammeType.VOCATIONAL) {
            of.report("A", earlier, admission(programme, studyStart.toString()));
            of.report("B", today, admission(programme, studyStart.plusDays(1).toString()));
            of.report("I", today, new Interruption(Optional.empty()));
            of.report("K", today, new Completion());
            of.report("C", today, new InstitutionContact(CONTACT, Optional.empty()));
        }
        of.answers();
        return of.acts;
    }

    private void report(String number, LocalDate occurredOn, InstitutionEvent event) {
        InstitutionEvent reported =
                ReportDecisions.asReported(event, occurredOn, stamp.reading().law());
        var message =
                new Message(key(file.party(), number), file.youth(), occurredOn, stamp.now(), stamp.by(), reported);
        add(
                "reports " + reported.kind() + " " + number + " of " + occurredOn,
                (now, at) -> ReportDecisions.report(now, at, LEARNER, message));
    }

    static Act.Question reporting(String number, LocalDate occurredOn, InstitutionEvent event) {
        return (file, stamp) -> {
            var message =
                    new Message(key(file.party(), number), file.youth(), occurredOn, stamp.now(), stamp.by(), event);
            return ReportDecisions.report(file, stamp, LEARNER, message);
        };
    }

    private void answers() {
        file.journal().messages(SupportNotice.class).forEach(notice -> {
            MessageKey key = notice.key();
            add("reads notice", (now, at) -> NoticeDecisions.read(now, at, key, BOX));
            add("returns contact", (now, at) -> NoticeDecisions.returnContact(now, at, key, CONTACT));
            add("holds conversation", (now, at) -> NoticeDecisions.conversation(now, at, key, at.today()));
        });
        file.journal()
                .messages(DropoutRisk.class)
                .forEach(risk -> add(
                        "informs guardian of " + risk.key().number().value(),
                        (now, at) -> NoticeDecisions.guardianInformed(now, at, risk.key())));
    }

    private void add(String name, Act.Question question) {
        acts.add(new Act(name, question));
    }
}
