package dk.ungebro.contracts;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.Post;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.ProgrammeCode;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.law.RegisterRules;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fictive persons and what is recorded about them. Every person number is a substitute one. */
public final class Samples {

    /** The party whose store is tested. */
    public static final Party MUNICIPALITY = MunicipalityCode.of("101");

    /** A party whose data stand beside it. */
    public static final Party NEIGHBOUR = MunicipalityCode.of("751");

    /** The author of most messages. */
    public static final Party INSTITUTION = InstitutionNumber.of("280051");

    /** A moment, to the microsecond. */
    public static final Instant NOW = Instant.parse("2026-03-10T08:15:30.123456Z");

    /** The Copenhagen day of that moment. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    /** Who takes care of duties. */
    public static final StaffId CASEWORKER = StaffId.of("anne.soerensen");

    /** Who calls. */
    public static final CallerIdentity CALLER = CallerIdentity.person(MUNICIPALITY, "kit", CASEWORKER);

    /** How the caller is reached, in Danish letters. */
    public static final ContactInfo CONTACT =
            ContactInfo.of("Åse Ærlig-Østergård (team Ørsted)", "+4512345678", "åse@ærø.example");

    /** Contact information in which every field is as long as it may be. */
    public static final ContactInfo LONGEST_CONTACT = ContactInfo.of(
            "Å" + "æø".repeat(49) + "å",
            "+" + "9".repeat(15),
            "ø".repeat(64) + "@" + "æ".repeat(63) + "." + "å".repeat(61) + "." + "ü".repeat(63));

    /** Instants around both changes of the clocks in Denmark, to the microsecond, in their order. */
    public static final List<Instant> AROUND_SUMMER_TIME = List.of(
            Instant.parse("2025-10-25T23:59:59.999999Z"),
            Instant.parse("2025-10-26T00:30:00.000001Z"),
            Instant.parse("2025-10-26T01:00:00Z"),
            Instant.parse("2025-10-26T01:30:00.000001Z"),
            Instant.parse("2026-03-29T00:59:59.999999Z"),
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-03-29T01:00:00.000001Z"),
            Instant.parse("2026-03-29T02:30:00.100Z"));

    private Samples() {}

    /**
     * A youth id.
     *
     * @param number 0 to 9999
     * @return the id
     */
    public static YouthId youth(int number) {
        return YouthId.of("youth-%04d".formatted(number));
    }

    /**
     * A substitute person number of somebody born on 1 January 2005; from 1000 on a day later for each thousand.
     *
     * @param number 0 to 9999
     * @return the number
     */
    public static CprNumber cpr(int number) {
        return CprNumber.of("%d01054%03d".formatted(61 + number / 1000, number % 1000));
    }

    /**
     * The identity of a message of the institution.
     *
     * @param number its number
     * @return the identity
     */
    public static MessageKey key(String number) {
        return new MessageKey(INSTITUTION, EventNumber.of(number));
    }

    /**
     * A message that was taken in.
     *
     * @param number the number the institution gave it
     * @return the identity with a digest
     */
    public static Handled handled(String number) {
        return new Handled(key(number), "0123456789abcdef".repeat(4));
    }

    /**
     * A report of the institution.
     *
     * @param youth who is admitted
     * @param number its number
     * @return the message
     */
    public static Message admission(YouthId youth, String number) {
        var period = new StudyPeriod(TODAY.plusDays(30), Optional.of(TODAY.plusYears(2)));
        var payload = new Payload.Admission(
                ProgrammeType.VOCATIONAL, Optional.of(new ProgrammeCode("1090")), period, CONTACT);
        return new Message(
                key(number), youth, TODAY, NOW, CallerIdentity.automated(INSTITUTION, "study-system"), payload);
    }

    /**
     * A letter about a notice of the municipality.
     *
     * @param youth to whom
     * @param number the number of the notice
     * @return the letter
     */
    public static Letter letter(YouthId youth, String number) {
        return letter(youth, number, CONTACT);
    }

    /**
     * A letter that names a contact.
     *
     * @param youth to whom
     * @param number the number of the notice
     * @param contact whom it names
     * @return the letter
     */
    public static Letter letter(YouthId youth, String number, ContactInfo contact) {
        var need = new SupportNeed(SupportArea.BOTH, true);
        var notice = new Payload.SupportNotice(
                key("A-1"),
                AdmissionBasis.ORDERED,
                new SupportAssessment(Optional.of(need), true, true),
                contact,
                ContactKind.TEAM);
        return new Letter(new MessageKey(MUNICIPALITY, EventNumber.of(number)), youth, TODAY, notice);
    }

    /**
     * A notice of an ordered start, as it was until 2021.
     *
     * @param youth about whom
     * @param number its number
     * @return the message
     */
    public static Message formerNotice(YouthId youth, String number) {
        var payload = new Payload.FormerNotice(key("A-1"), true, false, true);
        return new Message(new MessageKey(MUNICIPALITY, EventNumber.of(number)), youth, TODAY, NOW, CALLER, payload);
    }

    /**
     * A message on its way to the municipality's neighbour.
     *
     * @param number the number of the message
     * @return the item of post
     */
    public static Post post(String number) {
        return new Post.MessagePost(admission(youth(1), number), NEIGHBOUR, Optional.empty());
    }

    /**
     * A pending duty of the municipality.
     *
     * @param youth towards whom
     * @param kind what is owed
     * @param number the number of the message that opened it
     * @param due when it is due
     * @return the duty
     */
    public static Duty duty(YouthId youth, DutyKind kind, String number, LocalDate due) {
        var ending = new Duty.Ending(Optional.empty(), Optional.empty());
        return new Duty(
                MUNICIPALITY,
                youth,
                kind,
                key(number),
                new Duty.Term(NOW, due, DueOrigin.LAW, false),
                CASEWORKER,
                ending);
    }

    /**
     * The same duty, done.
     *
     * @param duty the duty
     * @param at when
     * @return the duty that is no longer pending
     */
    public static Duty done(Duty duty, Instant at) {
        var ending = new Duty.Ending(Optional.of(at), duty.ending().annulledAt());
        return new Duty(
                duty.debtor(), duty.youth(), duty.kind(), duty.subject(), duty.term(), duty.recipient(), ending);
    }

    /**
     * A disclosure.
     *
     * @param youth about whom
     * @param number the number of the message that was disclosed
     * @param at when
     * @return the entry
     */
    public static AuditEntry disclosure(YouthId youth, String number, Instant at) {
        return new AuditEntry(
                at,
                CALLER,
                youth,
                AuditEntry.Action.DISCLOSED,
                RegisterRules.TRANSFER.id(),
                Optional.of(INSTITUTION),
                Optional.of(key(number)));
    }

    /**
     * A look at a case.
     *
     * @param youth about whom
     * @param at when
     * @return the entry
     */
    public static AuditEntry look(YouthId youth, Instant at) {
        var viewed = AuditEntry.Action.VIEWED;
        return new AuditEntry(
                at, CALLER, youth, viewed, RegisterRules.TRANSFER.id(), Optional.empty(), Optional.empty());
    }
}
