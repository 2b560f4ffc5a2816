package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.MessageFact.Forwarded;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.Reading;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Changes of one municipality's cases that touch entries, post, duties and a handled message. */
final class CaseStory {

    static final MunicipalityCode MUNICIPALITY = MunicipalityCode.of("101");
    static final InstitutionNumber INSTITUTION = InstitutionNumber.of("101401");
    static final DutySetting SETTING = new DutySetting(Policy.DEFAULT, Reading.DEFAULT, StaffId.of("ungeteam"));

    private static final Instant START = Instant.parse("2024-08-01T07:30:15.123456Z");
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    private CaseStory() {}

    static YouthId youth(int number) {
        return YouthId.of("youth-%05d".formatted(number));
    }

    /** The change with which the nth admission of a youth arrives. */
    static Change admission(CaseFile before, int number) {
        Message message = message(before.youth(), number);
        return Change.of(
                before,
                new Stamp(START.plusSeconds(number), caller(), Reading.DEFAULT),
                facts(before, message),
                SETTING,
                Optional.of(new Handled(message.key(), "%064d".formatted(number))));
    }

    private static CallerIdentity caller() {
        return CallerIdentity.person(MUNICIPALITY, "fagsystem", StaffId.of("anne.b"));
    }

    private static List<Fact> facts(CaseFile before, Message message) {
        List<Fact> arrival = List.of(new Received(message), new Forwarded(message.key(), INSTITUTION));
        return before.version() > 0
                ? arrival
                : List.of(
                        new PlacedInTargetGroup(TargetGroup.NR4, DAY),
                        new InjunctionGiven(DAY),
                        arrival.get(0),
                        arrival.get(1));
    }

    static MessageKey key(int number) {
        return new MessageKey(INSTITUTION, EventNumber.of("A-" + number));
    }

    private static Message message(YouthId youth, int number) {
        var payload = new Payload.Admission(
                ProgrammeType.VOCATIONAL,
                Optional.empty(),
                new StudyPeriod(DAY.plusDays(10), Optional.empty()),
                ContactInfo.of("Søren Åkjær", "+4533001100", "vejledning@skole.example"));
        return new Message(key(number), youth, DAY, START, CallerIdentity.automated(INSTITUTION, "studieadm"), payload);
    }
}
