package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.MentorRight;
import dk.ungebro.duty.Duties;
import dk.ungebro.duty.Duty;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.message.Payload.DropoutRisk;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of a case: its duties, windows and messages, each under a name. */
final class CaseOutcome {

    private CaseOutcome() {}

    static SortedMap<String, String> of(CaseFile file, DutyView view) {
        SortedMap<String, String> all = new TreeMap<>();
        for (Duty duty : view.all(file)) {
            all.put(
                    "duty " + duty.kind() + " " + duty.subject().text(),
                    "opened " + duty.term().openedOn() + ", due " + duty.term().due());
        }
        if (World.isMunicipality(file.party())) {
            windows(file, view, all);
        }
        file.journal().facts(Recorded.class).forEach(recorded -> message(recorded.fact(), all));
        return all;
    }

    private static void windows(CaseFile file, DutyView view, SortedMap<String, String> all) {
        for (MentorRight right : file.mentorRights(view.reading())) {
            all.put(
                    "window MENTOR " + right.admission().text(),
                    right.window().admittedOn() + " to " + right.window().lastClaimDay());
        }
        for (KnownMessage<DropoutRisk> risk :
                file.journal().messages(DropoutRisk.class).toList()) {
            var judgement = Duties.judge(file.journal(), view.setting(file.party()), risk);
            all.put("window FOLLOW_UP " + risk.key().text(), judgement.name());
        }
        file.subscription(file.party())
                .ifPresent(period -> all.put("window SUBSCRIPTION", period.from() + " to " + period.lastDay()));
    }

    private static void message(Recorded recorded, SortedMap<String, String> all) {
        recorded.sentTo()
                .ifPresent(to -> all.put(
                        "message " + recorded.message().kind() + " "
                                + recorded.message().key().text(),
                        "to " + to.key()));
    }
}
