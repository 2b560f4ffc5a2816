package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.MessageFact.Forwarded;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.Reading;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What happens to the cases of a municipality. Every number is used once. */
final class Story {

    static final MunicipalityCode MUNICIPALITY = MunicipalityCode.of("101");
    static final InstitutionNumber INSTITUTION = InstitutionNumber.of("101401");
    static final StaffId CASEWORKER = StaffId.of("ungeteam");
    static final Instant START = Instant.parse("2024-08-01T07:30:15.123456Z");
    static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    static final ContactInfo CONTACT = ContactInfo.of("Søren Åkjær", "+4533001100", "vejledning@skole.example");

    private static final CallerIdentity CALLER = CallerIdentity.person(MUNICIPALITY, "fagsystem", CASEWORKER);
    private static final DutySetting SETTING = new DutySetting(Policy.DEFAULT, Reading.DEFAULT, CASEWORKER);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Story() {}

    static int next() {
        return NEXT.incrementAndGet();
    }

    static YouthId youth(int number) {
        return YouthId.of("youth-%07d".formatted(number));
    }

    static CaseFile unknown() {
        return CaseFile.empty(MUNICIPALITY, youth(next()));
    }

    /** A case with an injunction. */
    static Change injunction(CaseFile before) {
        return change(before, before(DAY), Optional.empty());
    }

    private static List<Fact> before(LocalDate day) {
        return List.of(new PlacedInTargetGroup(TargetGroup.NR4, day), new InjunctionGiven(day));
    }

    /** An institution reports an admission, which is forwarded; a new case also gets its target group and injunction. */
    static Change admission(CaseFile before) {
        Message message = admission(before.youth());
        List<Fact> arrival = List.of(new Received(message), new Forwarded(message.key(), INSTITUTION));
        List<Fact> facts = before.version() > 0
                ? arrival
                : List.of(before(DAY).get(0), before(DAY).get(1), arrival.get(0), arrival.get(1));
        return change(before, facts, Optional.of(handled(message)));
    }

    /** The least that sends something: the report of an institution. */
    static Change report(Party institution, YouthId youth) {
        Message message = admission(youth);
        CaseFile before = CaseFile.empty(institution, youth);
        Stamp stamp = new Stamp(START, CallerIdentity.automated(institution, "studieadm"), Reading.DEFAULT);
        return Change.of(
                before, stamp, List.of(new Recorded(message, Optional.of(MUNICIPALITY))), SETTING, Optional.empty());
    }

    private static Change change(CaseFile before, List<Fact> facts, Optional<Handled> handled) {
        return Change.of(before, new Stamp(START, CALLER, Reading.DEFAULT), facts, SETTING, handled);
    }

    static Handled handled(Message message) {
        return new Handled(message.key(), MessageCodec.digest(message));
    }

    static CaseFile after(CaseFile before, Change change) {
        return before.plus(change.entries());
    }

    static Message admission(YouthId youth) {
        var payload = new Payload.Admission(
                ProgrammeType.VOCATIONAL,
                Optional.empty(),
                new StudyPeriod(DAY.plusDays(10), Optional.empty()),
                CONTACT);
        var key = new MessageKey(INSTITUTION, EventNumber.of("A-" + next()));
        return new Message(key, youth, DAY, START, CallerIdentity.automated(INSTITUTION, "studieadm"), payload);
    }
}
