package dk.ungebro;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.duty.Duties;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.duty.DutyState;
import dk.ungebro.duty.LedgerLine;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.DanishCalendar;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Tells a case in the order of its days: {@code on("2024-08-02").received(...)}. Noon in Copenhagen unless said. */
public final class CaseStory {

    public static final MunicipalityCode CITY = MunicipalityCode.of("101");
    public static final InstitutionNumber SCHOOL = InstitutionNumber.of("280051");
    public static final InstitutionNumber OTHER_SCHOOL = InstitutionNumber.of("280052");
    public static final YouthId YOUTH = YouthId.of("youth-0001");
    public static final StaffId BOX = StaffId.of("box");
    public static final ContactInfo CONTACT = ContactInfo.of("Ungeteam", "+4533001100", "unge@by.example");
    public static final DutySetting SETTING = new DutySetting(Policy.DEFAULT, Reading.DEFAULT, BOX);

    private CaseFile file;
    private DutySetting setting = SETTING;
    private LocalDateTime now = LocalDateTime.of(2024, 1, 2, 12, 0);

    private CaseStory(Party party) {
        file = CaseFile.empty(party, YOUTH);
    }

    public static CaseStory of(Party party) {
        return new CaseStory(party);
    }

    /** A youth whose injunction is in force from a day. */
    public static CaseStory underInjunction(TargetGroup group, String from) {
        LocalDate day = LocalDate.parse(from);
        return of(CITY).on(from).facts(new PlacedInTargetGroup(group, day), new InjunctionGiven(day));
    }

    /** The same case of a host with another policy or reading; what was told so far stays. */
    public CaseStory under(DutySetting other) {
        setting = other;
        return this;
    }

    public CaseStory under(Policy policy) {
        return under(new DutySetting(policy, setting.reading(), BOX));
    }

    public CaseStory on(String day) {
        return at(day + "T12:00");
    }

    public CaseStory at(String copenhagenTime) {
        now = LocalDateTime.parse(copenhagenTime);
        return this;
    }

    public Stamp stamp() {
        return new Stamp(
                now.atZone(DanishCalendar.ZONE).toInstant(),
                CallerIdentity.automated(file.party(), "test"),
                Reading.DEFAULT);
    }

    public CaseFile file() {
        return file;
    }

    public CaseStory facts(Fact... facts) {
        Change change = Change.of(file, stamp(), List.of(facts), setting, Optional.empty());
        file = file.plus(change.entries());
        return this;
    }

    public CaseStory decided(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Decided.class);
        return facts(((Decision.Decided) decision).facts().toArray(Fact[]::new));
    }

    public CaseStory received(Party author, String number, String occurredOn, Payload payload) {
        return facts(new Received(message(author, number, occurredOn, payload)));
    }

    public CaseStory recorded(String number, String occurredOn, Payload payload) {
        return facts(new Recorded(message(file.party(), number, occurredOn, payload), Optional.empty()));
    }

    public CaseStory annulled(String target) {
        return received(SCHOOL, "X-" + target, now.toLocalDate().toString(), annulment(target));
    }

    public Message message(Party author, String number, String occurredOn, Payload payload) {
        return new Message(
                key(author, number),
                YOUTH,
                LocalDate.parse(occurredOn),
                stamp().now(),
                CallerIdentity.automated(author, "test"),
                payload);
    }

    public static MessageKey key(Party author, String number) {
        return new MessageKey(author, EventNumber.of(number));
    }

    public static MessageKey key(String number) {
        return key(SCHOOL, number);
    }

    public static Payload.Admission admission(String studyStart) {
        return admission(ProgrammeType.VOCATIONAL, studyStart);
    }

    public static Payload.Admission admission(ProgrammeType programme, String studyStart) {
        var period = new StudyPeriod(LocalDate.parse(studyStart), Optional.empty());
        return new Payload.Admission(programme, Optional.empty(), period, CONTACT);
    }

    public static Payload.DropoutRisk risk() {
        return new Payload.DropoutRisk(RiskGround.ASSESSED);
    }

    public static Payload.Annulment annulment(String target) {
        return new Payload.Annulment(EventNumber.of(target));
    }

    public List<Duty> duties() {
        return file.duties(setting);
    }

    public List<DutyKind> kinds() {
        return duties().stream().map(Duty::kind).sorted().toList();
    }

    public Duty duty(DutyKind kind) {
        List<Duty> found = duties().stream().filter(duty -> duty.kind() == kind).toList();
        assertThat(found).as("duties of kind " + kind).hasSize(1);
        return found.get(0);
    }

    public LedgerLine line(DutyKind kind) {
        List<LedgerLine> found = Duties.ledger(file.journal(), setting).stream()
                .filter(line -> line.duty().kind() == kind)
                .toList();
        assertThat(found).as("lines of kind " + kind).hasSize(1);
        return found.get(0);
    }

    public DutyState state(DutyKind kind, String day) {
        return duty(kind).stateAtEndOf(LocalDate.parse(day));
    }
}
