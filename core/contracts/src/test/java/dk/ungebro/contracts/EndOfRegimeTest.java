package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.Ungebro;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.MentorRight;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.contact.ContactChain;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.contracts.memory.InMemoryPartyDirectory;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.desk.CaseReader;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Outcome;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutyState;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.Batch;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Youth;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand open cases on the day the regime ends: nothing new arises, and what exists runs off lawfully. */
class EndOfRegimeTest {

    private static final int CASES = 10_000;
    private static final LocalDate END = Law.UNVERIFIED_END_OF_REGIME;
    private static final LocalDate LAST_DAY = END.minusDays(1);
    private static final LocalDate ADMITTED = LocalDate.of(2026, 8, 10);
    private static final MunicipalityCode CITY = MunicipalityCode.of("265");
    private static final InstitutionNumber SCHOOL = InstitutionNumber.of("280051");
    private static final InstitutionNumber OTHER_SCHOOL = InstitutionNumber.of("280052");
    private static final ContactInfo INFO = ContactInfo.of("Ungeteam", "+4533001100", "unge@kommune.example");
    private static final SupportAssessment NEED =
            new SupportAssessment(Optional.of(new SupportNeed(SupportArea.ACADEMIC, false)), false, false);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-01T08:00:00Z"));
    private final InMemoryPostOffice post = new InMemoryPostOffice();
    private final InMemoryYouthRegister register = InMemoryYouthRegister.withIdsFrom(new Numbering("youth-%05d")::next);
    private final MessageCodec codec = new MessageCodec(register);
    private final Ungebro city = wired();
    private final MunicipalityDesk desk = city.municipality(CallerIdentity.automated(CITY, "test"));
    private final CaseReader reader = city.reader(CallerIdentity.automated(CITY, "test"));
    private final List<YouthId> youths = new ArrayList<>();

    /** Ids one after another. */
    private static final class Numbering {
        private final String form;
        private int last;

        Numbering(String form) {
            this.form = form;
        }

        YouthId next() {
            return YouthId.of(String.format(Locale.ROOT, form, ++last));
        }
    }

    private Ungebro wired() {
        var directory = new InMemoryPartyDirectory();
        ContactPoint team = ContactPoint.team(StaffId.of("team"), INFO, LocalDate.of(2020, 1, 1));
        directory.save(new PartyProfile(CITY, new ContactChain(List.of(), team), Policy.DEFAULT.withRetention(60)));
        return Ungebro.builder()
                .store(new InMemoryStore(CITY))
                .register(register)
                .directory(directory)
                .transport(post.transport(CITY))
                .mailbox(new InMemoryYouthMailbox())
                .clock(clock)
                .reading(Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(END)))
                .build();
    }

    @Test
    void nothing_new_arises_after_the_end_and_what_exists_runs_off() {
        openCases();
        clock.set(Instant.parse("2027-01-04T09:00:00Z"));

        assertThat(desk.injunctions().closeRegime()).isEqualTo(CASES);
        assertThat(desk.injunctions().closeRegime()).isZero();
        int notices = notices();
        tryEverything();
        each(
                number -> number % 3 == 0 && number % 2 == 0,
                number -> desk.retention()
                        .contacted(youths.get(number), key(SCHOOL, "R" + number), LocalDate.of(2027, 1, 4)));

        assertThat(notices()).isEqualTo(notices);
        for (int number = 0; number < CASES; number++) {
            check(number, reader.open(youths.get(number)));
        }
    }

    /** Every youth has an injunction, a subscription and an admission; a third is at risk since the last days. */
    private void openCases() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        for (int number = 0; number < CASES; number++) {
            YouthId youth = desk.persons().register(Youth.of(cpr(number)), TargetGroup.NR4, day);
            youths.add(youth);
            desk.injunctions().give(youth, day);
        }
        clock.set(Instant.parse("2026-08-11T08:00:00Z"));
        deliver(number -> true, number -> message(number, SCHOOL, "A" + number, ADMITTED, admission()));
        each(
                number -> number % 2 == 0,
                number -> desk.support().assess(youths.get(number), key(SCHOOL, "A" + number), NEED, true));
        clock.set(Instant.parse("2026-12-30T08:00:00Z"));
        deliver(
                number -> number % 3 == 0,
                number -> message(number, SCHOOL, "R" + number, LocalDate.of(2026, 12, 29), risk()));
    }

    private void tryEverything() {
        deliver(
                number -> number % 10 == 0,
                number -> message(number, OTHER_SCHOOL, "B" + number, LocalDate.of(2027, 1, 4), admission()));
        deliver(
                number -> number % 10 == 1,
                number -> message(number, SCHOOL, "S" + number, LocalDate.of(2027, 1, 4), risk()));
        each(
                number -> number % 10 == 2,
                number -> assertThat(refused(desk.injunctions().give(youths.get(number), END)))
                        .contains(RefusalReason.REGIME_ENDED.name()));
        each(
                number -> number % 10 == 0,
                number -> assertThat(refused(
                                desk.support().assess(youths.get(number), key(OTHER_SCHOOL, "B" + number), NEED, true)))
                        .contains(RefusalReason.NO_RULE_IN_FORCE.name()));
        each(number -> number % 5 == 0, number -> desk.mentors().claim(youths.get(number), LocalDate.of(2027, 1, 4)));
    }

    private void check(int number, CaseFile file) {
        assertThat(file.journal().facts(InjunctionGiven.class)).hasSize(1);
        assertThat(file.injunctions().injunctionOn(LAST_DAY)).isPresent();
        assertThat(file.injunctions().injunctionOn(END)).isEmpty();
        assertThat(file.subscription(CITY).orElseThrow().lastDay()).isEqualTo(LAST_DAY);
        List<MentorRight> rights = file.mentorRights(Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(END)));
        assertThat(rights).as("a right from the admission before the end only").hasSize(1);
        assertThat(rights.get(0).claimedOn().isPresent()).isEqualTo(number % 5 == 0);
        List<Duty> duties = reader.duties(file.youth());
        assertThat(duties).allSatisfy(duty -> assertThat(duty.term().openedOn()).isBefore(END));
        assertThat(duties.stream().filter(duty -> duty.kind() == DutyKind.ERASE_CASE))
                .as("retention starts with the end of the subscription")
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.term().due()).isEqualTo("2031-12-31");
                    assertThat(duty.term().origin()).isEqualTo(DueOrigin.POLICY);
                });
        List<Duty> reactions = duties.stream()
                .filter(duty -> duty.kind() == DutyKind.REACT_TO_RISK)
                .toList();
        assertThat(reactions).hasSize(number % 3 == 0 ? 1 : 0);
        DutyState expected = number % 2 == 0 ? DutyState.FULFILLED : DutyState.BREACHED;
        assertThat(reactions).allSatisfy(duty -> {
            assertThat(duty.term().due()).isEqualTo("2027-01-07");
            assertThat(duty.stateAtEndOf(LocalDate.of(2027, 1, 3))).isIn(DutyState.OPEN, DutyState.FULFILLED);
            assertThat(duty.stateAtEndOf(LocalDate.of(2027, 1, 7))).isEqualTo(expected);
        });
    }

    private int notices() {
        return youths.stream()
                .mapToInt(youth -> (int) reader.open(youth)
                        .journal()
                        .messages(SupportNotice.class)
                        .map(KnownMessage::key)
                        .count())
                .sum();
    }

    private static List<String> refused(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .violations().stream().map(violation -> violation.code()).toList();
    }

    private static void each(IntPredicate which, IntConsumer action) {
        IntStream.range(0, CASES).filter(which).forEach(action);
    }

    /** Messages of one day travel in one batch through the youth database. */
    private void deliver(IntPredicate which, IntFunction<Message> message) {
        String lines = IntStream.range(0, CASES)
                .filter(which)
                .mapToObj(message)
                .map(codec::encode)
                .collect(Collectors.joining("\n", "", "\n"));
        String id = "UDB-" + clock.instant().getEpochSecond() + "-" + lines.hashCode();
        post.transport(YouthDatabase.INSTANCE)
                .send(new Batch(id, YouthDatabase.INSTANCE, CITY, 1, lines.getBytes(StandardCharsets.UTF_8)));
        city.courier().collect();
    }

    private Message message(int number, InstitutionNumber school, String event, LocalDate day, Payload payload) {
        return new Message(
                key(school, event),
                youths.get(number),
                day,
                clock.instant(),
                CallerIdentity.automated(school, "test"),
                payload);
    }

    private static MessageKey key(InstitutionNumber school, String event) {
        return new MessageKey(school, EventNumber.of(event));
    }

    private static Payload admission() {
        return new Payload.Admission(
                ProgrammeType.VOCATIONAL,
                Optional.empty(),
                new StudyPeriod(ADMITTED, Optional.empty()),
                new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Payload risk() {
        return new Payload.DropoutRisk(RiskGround.ASSESSED);
    }

    /** Substitute numbers: day + 60, born in 2003 to 2005. */
    private static CprNumber cpr(int number) {
        LocalDate born = LocalDate.of(2003, 1, 1).plusDays(number / 10);
        return CprNumber.of(String.format(
                Locale.ROOT,
                "%02d%02d%02d4%03d",
                born.getDayOfMonth() + 60,
                born.getMonthValue(),
                born.getYear() % 100,
                number % 10));
    }
}
