package dk.ungebro.model;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.CONTACT;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.InjunctionDecisions;
import dk.ungebro.casefile.MentorRight;
import dk.ungebro.casefile.ReceiptDecisions;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.casefile.SubscriptionDecisions;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.Duties;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.duty.LedgerLine;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Message;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.policy.Policy;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules as the walk reaches them: the real ones. A planted fault overrides one of them. */
class Practice {

    static final Reading READING = Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(Era.END_OF_REGIME));
    static final ContactPoint TEAM = ContactPoint.team(BOX, CONTACT, LocalDate.of(2020, 1, 1));

    Reading reading() {
        return READING;
    }

    final DutySetting setting() {
        return new DutySetting(Policy.DEFAULT, reading(), BOX);
    }

    Decision receive(CaseFile file, Stamp stamp, Message message) {
        return file.party() instanceof MunicipalityCode
                ? ReceiptDecisions.atMunicipality(file, stamp, message)
                : ReceiptDecisions.atInstitution(file, message);
    }

    Decision give(CaseFile file, Stamp stamp, LocalDate from) {
        return InjunctionDecisions.give(file, stamp, Era.BIRTH_DATE, from);
    }

    Optional<Fact> request(CaseFile file, Stamp stamp) {
        return SubscriptionDecisions.request(file, stamp, Era.BIRTH_DATE);
    }

    List<Fact> notices(CaseFile file, Stamp stamp) {
        return SupportDecisions.owedNotices(file, stamp, TEAM);
    }

    Decision endOnMove(CaseFile file, LocalDate lastDay) {
        return InjunctionDecisions.end(file, lastDay, InjunctionEndCause.MOVED);
    }

    Decision unsubscribeOnMove(CaseFile file, Stamp stamp, LocalDate lastDay) {
        return SubscriptionDecisions.end(file, stamp, lastDay);
    }

    List<LedgerLine> ledger(Journal journal) {
        return Duties.ledger(journal, setting());
    }

    List<MentorRight> rights(CaseFile file) {
        return file.mentorRights(reading());
    }

    Optional<SubscriptionPeriod> subscription(CaseFile file) {
        return file.subscription(file.party());
    }
}
