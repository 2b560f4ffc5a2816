package dk.ungebro.sandbox.input;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.message.EventNumber;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.youth.CprNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An accepted row of {@code events.csv}.
 *
 * @param institution who reports
 * @param eventNumber the number of the report, unique with the institution
 * @param kind what is reported
 * @param cpr the person number
 * @param programmeType the programme, always present for an admission
 * @param programmeCode four digits
 * @param occurredOn the day on which it happened
 * @param reportedAt when the institution registered it, to the microsecond
 * @param studyStart first day of the programme, always present for an admission
 * @param plannedEnd last day of the programme
 * @param cause the coded cause of an interruption
 * @param contact how the institution is reached, maybe empty
 * @param annuls the number of the wrong report, always present for an annulment
 */
public record EventRow(
        InstitutionNumber institution,
        EventNumber eventNumber,
        EventKind kind,
        CprNumber cpr,
        Optional<ProgrammeType> programmeType,
        Optional<String> programmeCode,
        LocalDate occurredOn,
        Instant reportedAt,
        Optional<LocalDate> studyStart,
        Optional<LocalDate> plannedEnd,
        Optional<String> cause,
        ContactInfo contact,
        Optional<EventNumber> annuls) {}
