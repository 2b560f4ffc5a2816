package dk.ungebro.sandbox.generator;

import java.time.LocalDate;

/** The ways in which a row of the event file can be wrong. */
enum EventFlaw {
    INSTITUTION_TOO_SHORT(EventColumn.INSTITUTION, "99100"),
    EVENT_NUMBER_WITH_BLANK(EventColumn.EVENT_NUMBER, "E 17"),
    EVENT_UNKNOWN(EventColumn.EVENT, "HOLIDAY"),
    CPR_DATE_IMPOSSIBLE(EventColumn.CPR, "9102045017"),
    CPR_TOO_SHORT(EventColumn.CPR, "71020450"),
    PROGRAMME_TYPE_UNKNOWN(EventColumn.PROGRAMME_TYPE, "EVENING_SCHOOL"),
    PROGRAMME_CODE_WITH_LETTERS(EventColumn.PROGRAMME_CODE, "52A0"),
    OCCURRED_AFTER_REPORT(EventColumn.OCCURRED_ON, ""),
    OCCURRED_ON_UNREADABLE(EventColumn.OCCURRED_ON, "12-08-2024"),
    REPORTED_IN_THE_SPRING_GAP(EventColumn.REPORTED_AT, "2025-03-30T02:30:00"),
    REPORTED_AT_UNREADABLE(EventColumn.REPORTED_AT, "i går"),
    STUDY_START_MISSING(EventColumn.EVENT, "ADMISSION"),
    CAUSE_IN_WORDS(EventColumn.CAUSE, "flyttet, \"træt\""),
    CONTACT_PHONE_IN_WORDS(EventColumn.CONTACT_PHONE, "ring efter kl. 10"),
    CONTACT_EMAIL_IN_WORDS(EventColumn.CONTACT_EMAIL, "spørg i receptionen"),
    ANNULMENT_OF_NOTHING(EventColumn.EVENT, "ANNULMENT");

    private final EventColumn column;
    private final String value;

    EventFlaw(EventColumn column, String value) {
        this.column = column;
        this.value = value;
    }

    /** The row with this flaw; its kind is one for which the column counts. */
    Row<EventColumn> spoil(Row<EventColumn> row) {
        return switch (this) {
            case CAUSE_IN_WORDS -> row.with(EventColumn.EVENT, "INTERRUPTION").with(column, value);
            case CONTACT_PHONE_IN_WORDS, CONTACT_EMAIL_IN_WORDS ->
                row.with(EventColumn.EVENT, "CONTACT").with(column, value);
            case OCCURRED_AFTER_REPORT ->
                row.with(column, LocalDate.parse(row.get(column)).plusDays(2));
            default -> row.with(column, value);
        };
    }
}
