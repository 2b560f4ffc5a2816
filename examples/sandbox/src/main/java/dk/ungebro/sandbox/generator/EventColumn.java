package dk.ungebro.sandbox.generator;

/** The columns of {@code events.csv}, in the order in which they are written. */
enum EventColumn implements Column {
    INSTITUTION("institution"),
    EVENT_NUMBER("eventNumber"),
    EVENT("event"),
    CPR("cpr"),
    PROGRAMME_TYPE("programmeType"),
    PROGRAMME_CODE("programmeCode"),
    OCCURRED_ON("occurredOn"),
    REPORTED_AT("reportedAt"),
    STUDY_START("studyStart"),
    PLANNED_END("plannedEnd"),
    CAUSE("cause"),
    CONTACT_NAME("contactName"),
    CONTACT_PHONE("contactPhone"),
    CONTACT_EMAIL("contactEmail"),
    ANNULS("annuls");

    private final String header;

    EventColumn(String header) {
        this.header = header;
    }

    @Override
    public String header() {
        return header;
    }
}
