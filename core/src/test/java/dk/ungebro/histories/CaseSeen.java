package dk.ungebro.histories;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.SETTING;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duties;
import dk.ungebro.duty.Recipients;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Payload;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that can be asked of a case, without the order of the lists. The state of a duty on a day follows from the
 * duty, which stands in the ledger.
 *
 * @param answers the answers, with how often each came
 */
record CaseSeen(Map<String, Map<Object, Long>> answers) {

    static CaseSeen of(Journal journal) {
        var file = new CaseFile(journal);
        Map<String, Map<Object, Long>> answers = new HashMap<>();
        answers.put("ledger", counted(Duties.ledger(journal, SETTING)));
        answers.put("rights", counted(file.mentorRights(Reading.DEFAULT)));
        answers.put(
                "subscription",
                counted(file.subscription(journal.owner()).stream().toList()));
        answers.put(
                "messages",
                counted(journal.messages(Payload.class).map(CaseSeen::told).toList()));
        answers.put("assessments", ofAdmissions(file));
        answers.put("days", ofDays(file));
        return new CaseSeen(answers);
    }

    private static Object told(KnownMessage<?> message) {
        return List.of(message.key(), message.knownAt(), message.annulled());
    }

    private static Map<Object, Long> counted(Collection<?> answers) {
        return answers.stream().collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
    }

    private static Map<Object, Long> ofAdmissions(CaseFile file) {
        return counted(file.admissions().all().stream()
                .flatMap(admission -> Stream.of(
                        told(admission),
                        file.assessments().first(admission),
                        file.assessments().firstWithNeed(admission),
                        file.assessments().latest(admission),
                        file.ordered(admission.key()),
                        file.notice(admission.key()).map(KnownMessage::key)))
                .toList());
    }

    private static Map<Object, Long> ofDays(CaseFile file) {
        var recipients = new Recipients(file.journal());
        return counted(file.journal().entries().stream()
                .map(JournalEntry::recordedAt)
                .distinct()
                .flatMap(at -> {
                    LocalDate day = NaiveCalendar.dayOf(at);
                    return Stream.<Object>of(
                            List.of(day, recipients.on(day, BOX), recipients.of(at, BOX)),
                            List.of(
                                    day,
                                    file.injunctions().groupOn(day),
                                    file.injunctions().injunctionOn(day)));
                })
                .toList());
    }
}
