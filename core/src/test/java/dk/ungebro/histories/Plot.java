package dk.ungebro.histories;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What a history is about: the messages of two institutions and two municipalities, each written once, so that its
 * contents follow from its number.
 *
 * @param beginning the day from which all is counted
 * @param variant which of many sets of messages
 */
record Plot(LocalDate beginning, int variant) {

    static final List<InstitutionNumber> SCHOOLS = List.of(CaseStory.SCHOOL, CaseStory.OTHER_SCHOOL);
    static final List<MunicipalityCode> CITIES = List.of(CaseStory.CITY, MunicipalityCode.of("147"));
    private static final SupportNeed NEED = new SupportNeed(SupportArea.ACADEMIC, false);

    /** Noon, shortly before and after the end of the day in summer and in winter, and twice in one microsecond. */
    private static final List<Duration> HOURS = List.of(
            Duration.ofHours(10),
            Duration.ofHours(22).minusNanos(1000),
            Duration.ofHours(22),
            Duration.ofHours(23).minusNanos(1000),
            Duration.ofHours(23));

    LocalDate day(int shift) {
        return beginning.plusDays(shift);
    }

    JournalEntry entry(Step step, Party owner, Fact fact) {
        Instant midnight = day(step.day()).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new JournalEntry(
                1, midnight.plus(HOURS.get(step.hour())), CallerIdentity.automated(owner, "test"), fact);
    }

    private Random of(MessageKey key) {
        return new Random(31L * variant + key.text().hashCode());
    }

    static MessageKey key(Party author, String number) {
        return new MessageKey(author, EventNumber.of(number));
    }

    static MessageKey admissionKey(int school, int number) {
        return key(SCHOOLS.get(school), "A" + number);
    }

    static MessageKey riskKey(int school, int number) {
        return key(SCHOOLS.get(school), "R" + number);
    }

    static MessageKey noticeKey(int city, int school, int number) {
        return key(CITIES.get(city), "N-" + SCHOOLS.get(school).value() + "-" + number);
    }

    Message admission(int school, int number) {
        MessageKey key = admissionKey(school, number);
        Random random = of(key);
        LocalDate occurredOn = day(random.nextInt(60) - 20);
        var programme = ProgrammeType.values()[random.nextInt(ProgrammeType.values().length)];
        var period = new StudyPeriod(occurredOn.plusDays(random.nextInt(50) - 10), Optional.empty());
        return message(key, occurredOn, new Payload.Admission(programme, Optional.empty(), period, CaseStory.CONTACT));
    }

    Message risk(int school, int number) {
        MessageKey key = riskKey(school, number);
        return message(key, day(of(key).nextInt(120) - 20), CaseStory.risk());
    }

    Message annulment(int school, String target, int which) {
        MessageKey key = key(SCHOOLS.get(school), "X" + which + "-" + target);
        return message(key, day(of(key).nextInt(60)), CaseStory.annulment(target));
    }

    Message notice(int city, int school, int number) {
        MessageKey key = noticeKey(city, school, number);
        Random random = of(key);
        var notice = new Payload.SupportNotice(
                admissionKey(school, number),
                random.nextBoolean() ? AdmissionBasis.ORDERED : AdmissionBasis.SELF_CHOSEN,
                assessment(random.nextInt(4)),
                CaseStory.CONTACT,
                ContactKind.TEAM);
        return message(key, day(random.nextInt(60)), notice);
    }

    static SupportAssessment assessment(int choice) {
        return new SupportAssessment(
                choice % 2 == 0 ? Optional.of(NEED) : Optional.empty(), false, choice / 2 % 2 == 0);
    }

    Message message(MessageKey key, LocalDate occurredOn, Payload payload) {
        Instant noon = occurredOn.atTime(10, 0).toInstant(ZoneOffset.UTC);
        return new Message(
                key, CaseStory.YOUTH, occurredOn, noon, CallerIdentity.automated(key.author(), "test"), payload);
    }
}
