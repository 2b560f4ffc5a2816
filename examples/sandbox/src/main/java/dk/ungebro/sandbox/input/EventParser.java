package dk.ungebro.sandbox.input;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.education.ProgrammeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes an event of a row of {@code events.csv}. */
final class EventParser {

    static final List<String> COLUMNS = List.of(
            "institution",
            "eventNumber",
            "event",
            "cpr",
            "programmeType",
            "programmeCode",
            "occurredOn",
            "reportedAt",
            "studyStart",
            "plannedEnd",
            "cause",
            "contactName",
            "contactPhone",
            "contactEmail",
            "annuls");

    private static final Form<EventKind> KIND = Forms.oneOf(EventKind.class);
    private static final Form<ProgrammeType> PROGRAMME_TYPE = Forms.oneOf(ProgrammeType.class);

    private EventParser() {}

    /** The event, or empty where the row has violations. All fields are read in any case. */
    static Optional<EventRow> parse(RowReader row) {
        var institution = row.required("institution", Forms.INSTITUTION);
        var eventNumber = row.required("eventNumber", Forms.EVENT_NUMBER);
        var kind = row.required("event", KIND);
        boolean admission = kind.equals(Optional.of(EventKind.ADMISSION));
        boolean annulment = kind.equals(Optional.of(EventKind.ANNULMENT));
        var cpr = row.required("cpr", Forms.CPR);
        var programmeType = row.required("programmeType", PROGRAMME_TYPE, admission);
        var programmeCode = row.optional("programmeCode", Forms.PROGRAMME_CODE);
        var occurredOn = row.required("occurredOn", Forms.DATE);
        var reportedAt = row.required("reportedAt", Forms.REPORTED_AT);
        checkReported(row, occurredOn, reportedAt);
        var start = row.required("studyStart", Forms.DATE, admission);
        var end = row.optional("plannedEnd", Forms.DATE);
        boolean backwards = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        row.refuseIf(backwards, "plannedEnd", RefusalCode.DATE_ORDER);
        var cause = row.optional("cause", Forms.CAUSE);
        var name = row.optional("contactName", Forms.CONTACT_NAME);
        var phone = row.optional("contactPhone", Forms.CONTACT_PHONE);
        var email = row.optional("contactEmail", Forms.CONTACT_EMAIL);
        var annuls = row.required("annuls", Forms.EVENT_NUMBER, annulment);
        return row.ifValid(() -> new EventRow(
                institution.orElseThrow(),
                eventNumber.orElseThrow(),
                kind.orElseThrow(),
                cpr.orElseThrow(),
                programmeType,
                programmeCode,
                occurredOn.orElseThrow(),
                reportedAt.orElseThrow(),
                start,
                end,
                cause,
                new ContactInfo(name, phone, email),
                annuls));
    }

    private static void checkReported(RowReader row, Optional<LocalDate> occurredOn, Optional<Instant> reportedAt) {
        boolean before = occurredOn.isPresent()
                && reportedAt.isPresent()
                && occurredOn.get().isAfter(ReportTime.dayOf(reportedAt.get()));
        row.refuseIf(before, "occurredOn", RefusalCode.OCCURRED_AFTER_REPORT);
    }
}
