package dk.ungebro.exchange;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.education.ProgrammeCode;
import dk.ungebro.message.EventNumber;
import dk.ungebro.party.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands on the wire, one JSON line. Every text has a closed pattern; everything may be missing or wrong
 * when it is read, so that all that is wrong can be told at once.
 */
record WireMessage(
        @NotNull @Pattern(regexp = SCHEMA) @Nullable String schema,
        @NotNull @Pattern(regexp = WORD) @Nullable String kind,
        @NotNull @Pattern(regexp = PARTY) @Nullable String author,

        @NotNull @Pattern(regexp = EventNumber.PATTERN) @Nullable
        String number,

        @NotNull @Pattern(regexp = CPR) @Nullable String cpr,
        @NotNull @Pattern(regexp = DAY) @Nullable String occurredOn,
        @NotNull @Pattern(regexp = INSTANT) @Nullable String reportedAt,
        @NotNull @Valid @Nullable Caller caller,
        @Valid @Nullable Education education,
        @Valid @Nullable Contact contact,
        @Valid @Nullable Support support,
        @Valid @Nullable Former former,
        @Valid @Nullable Reference reference,
        @Valid @Nullable Subscription subscription) {

    static final String SCHEMA = "1";
    static final String WORD = "[A-Z_]{1,40}";
    static final String PARTY = "M[0-9]{3}|I[0-9]{6}|UDB";
    static final String KEY = "(" + PARTY + ")/" + EventNumber.PATTERN;
    static final String CPR = "[0-9]{10}";
    static final String DAY = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}";
    static final String INSTANT = DAY + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?Z";

    /** Who wrote it. */
    record Caller(
            @NotNull @Pattern(regexp = PARTY) @Nullable String controller,

            @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,40}") @Nullable
            String system,

            @Pattern(regexp = StaffId.PATTERN) @Nullable String user) {}

    /** Admission, risk, interruption. */
    record Education(
            @Pattern(regexp = WORD) @Nullable String programme,

            @Pattern(regexp = ProgrammeCode.PATTERN) @Nullable
            String code,

            @Pattern(regexp = DAY) @Nullable String studyStart,
            @Pattern(regexp = DAY) @Nullable String plannedEnd,
            @Pattern(regexp = WORD) @Nullable String ground,

            @Pattern(regexp = InterruptionCause.PATTERN) @Nullable
            String cause) {}

    /** How somebody is reached. */
    record Contact(
            @Pattern(regexp = ContactInfo.NAME_PATTERN) @Nullable
            String name,

            @Pattern(regexp = ContactInfo.PHONE_PATTERN) @Nullable
            String phone,

            @Pattern(regexp = ContactInfo.EMAIL_PATTERN) @Nullable
            String email,

            @Pattern(regexp = WORD) @Nullable String kind) {}

    /** Items a to e and g. */
    record Support(
            @NotNull @Pattern(regexp = WORD) @Nullable String basis,
            @NotNull @Nullable Boolean noSupportNeed,
            @NotNull @Nullable Boolean academicNeed,
            @NotNull @Nullable Boolean socialPersonalOrHealthNeed,
            @NotNull @Nullable Boolean needDocumented,
            @NotNull @Nullable Boolean otherSupportPersons,
            @NotNull @Nullable Boolean contactWanted) {}

    /** What was told until 2021. */
    record Former(
            @NotNull @Nullable Boolean activitiesGiven,
            @NotNull @Nullable Boolean testsTaken,
            @NotNull @Nullable Boolean specialDifficulties) {}

    /** Which other message it is about. */
    record Reference(
            @Pattern(regexp = KEY) @Nullable String admission,
            @Pattern(regexp = KEY) @Nullable String answers,
            @Pattern(regexp = EventNumber.PATTERN) @Nullable String annulled) {}

    /** The days of a subscription. */
    record Subscription(
            @Pattern(regexp = DAY) @Nullable String from,
            @Pattern(regexp = DAY) @Nullable String lastDay) {}
}
