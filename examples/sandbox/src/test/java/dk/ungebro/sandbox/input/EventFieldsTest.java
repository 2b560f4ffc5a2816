package dk.ungebro.sandbox.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFieldsTest {

    private static final String SCHOOL = "280051";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "institution|28005|INSTITUTION_INVALID",
                "institution|''|REQUIRED",
                "eventNumber|A_1|EVENT_NUMBER_INVALID",
                "eventNumber|1234567890123456789012345678901234567|EVENT_NUMBER_INVALID",
                "eventNumber|''|REQUIRED",
                "event|ENROLMENT|CODE_UNKNOWN",
                "event|''|REQUIRED",
                "cpr|650105|CPR_INVALID",
                "cpr|ABCDEFGHIJ|CPR_INVALID",
                "programmeType|EUD|CODE_UNKNOWN",
                "programmeType|''|REQUIRED",
                "programmeCode|166|PROGRAMME_CODE_INVALID",
                "occurredOn|2025-03-04|OCCURRED_AFTER_REPORT",
                "occurredOn|3 March|DATE_INVALID",
                "occurredOn|''|REQUIRED",
                "reportedAt|2025-03-03|TIME_INVALID",
                "reportedAt|2025-03-03T24:00:00|TIME_INVALID",
                "reportedAt|2025-03-03T25:00:00Z|TIME_INVALID",
                "reportedAt|2025-02-30T10:00:00Z|TIME_INVALID",
                "reportedAt|3025-03-03T10:00:00Z|TIME_INVALID",
                "reportedAt|2025-03-30T02:30:00|TIME_IN_SPRING_GAP",
                "reportedAt|''|REQUIRED",
                "studyStart|2025-08|DATE_INVALID",
                "studyStart|''|REQUIRED",
                "plannedEnd|2025-08-10|DATE_ORDER",
                "cause|abc|CAUSE_INVALID",
                "cause|12345678901|CAUSE_INVALID",
                "contactName|9|CONTACT_INVALID",
                "contactName|<b>Vejledning</b>|CONTACT_INVALID",
                "contactPhone|33 00|CONTACT_INVALID",
                "contactPhone|+45-33001100|CONTACT_INVALID",
                "contactEmail|skole.example|CONTACT_INVALID",
                "annuls|a b|EVENT_NUMBER_INVALID"
            })
    void refuses_an_admission_with_one_wrong_field(String column, String value, String code) {
        var fixture = new InputFixture(folder)
                .events(
                        Rows.admission(SCHOOL, "1", Rows.BO),
                        Rows.admission(SCHOOL, "2", Rows.ANNA).with(column, value));

        assertThat(fixture.refusals()).containsExactly("events.csv 2 " + column + " " + code);
    }

    @ParameterizedTest
    @CsvSource({"contactName", "contactEmail", "contactPhone"})
    void refuses_a_contact_of_10_000_characters(String column) {
        var fixture = new InputFixture(folder)
                .events(
                        Rows.admission(SCHOOL, "1", Rows.ANNA).with(column, "a".repeat(10_000)),
                        Rows.admission(SCHOOL, "2", Rows.ANNA));

        assertThat(fixture.refusals()).containsExactly("events.csv 1 " + column + " TOO_LONG");
    }

    @ParameterizedTest
    @CsvSource({"0000", "0007", "0009", "000A", "000D", "001B", "007F", "0085", "2028", "202E"})
    void refuses_a_contact_with_a_control_character(String hex) {
        String character = Character.toString(Integer.parseInt(hex, 16));
        var fixture = new InputFixture(folder)
                .events(
                        Rows.admission(SCHOOL, "1", Rows.BO),
                        Rows.admission(SCHOOL, "2", Rows.ANNA).with("contactName", "Vej" + character + "ledning"),
                        Rows.admission(SCHOOL, "3", Rows.BO));

        try (Input input = fixture.open()) {
            assertThat(InputFixture.refusals(input)).containsExactly("events.csv 2 contactName CONTROL_CHARACTER");
            assertThat(input.events()).isEqualTo(new Counts(3, 2, 1, 0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-03T10:15:00+01:00, 2025-03-03T09:15:00Z",
        "2025-03-03T10:15Z, 2025-03-03T10:15:00Z",
        "2025-03-03T10:15, 2025-03-03T09:15:00Z",
        "2025-07-03T10:15:30, 2025-07-03T08:15:30Z",
        "2025-03-03T10:15:30.123456789Z, 2025-03-03T10:15:30.123456Z",
        "2025-03-30T03:00:00, 2025-03-30T01:00:00Z",
        "2025-10-26T02:30:00, 2025-10-26T00:30:00Z",
        "2025-10-26T02:30:00+01:00, 2025-10-26T01:30:00Z"
    })
    void reads_times_with_an_offset_or_in_danish_time(String text, Instant expected) {
        var fixture = new InputFixture(folder)
                .events(Rows.admission(SCHOOL, "1", Rows.ANNA).with("reportedAt", text));

        assertThat(onlyEvent(fixture).reportedAt()).isEqualTo(expected);
    }

    @Test
    void the_day_of_a_report_is_the_danish_day() {
        var fixture = new InputFixture(folder)
                .events(Rows.admission(SCHOOL, "1", Rows.ANNA)
                        .with("occurredOn", "2025-03-04", "reportedAt", "2025-03-03T23:30:00Z"));

        try (Input input = fixture.open()) {
            assertThat(input.events().accepted()).isEqualTo(1);
            assertThat(input.days()).containsExactly(LocalDate.of(2025, 3, 4));
        }
    }

    @Test
    void only_an_admission_needs_programme_and_start_and_only_an_annulment_a_target() {
        var fixture = new InputFixture(folder)
                .events(
                        Rows.admission(SCHOOL, "1", Rows.ANNA)
                                .with("event", "RISK", "programmeType", "", "studyStart", "", "plannedEnd", ""),
                        Rows.admission(SCHOOL, "2", Rows.ANNA).with("event", "ANNULMENT"),
                        Rows.admission(SCHOOL, "3", Rows.ANNA).with("contactName", "", "plannedEnd", ""));

        assertThat(fixture.refusals()).containsExactly("events.csv 2 annuls REQUIRED");
    }

    @Test
    void the_typed_row_has_what_the_file_says() {
        var fixture = new InputFixture(folder)
                .events(Rows.admission(SCHOOL, "A-1", Rows.ANNA).with("cause", "X7", "annuls", "B"));

        EventRow event = onlyEvent(fixture);
        assertThat(event.institution().value()).isEqualTo(SCHOOL);
        assertThat(event.eventNumber().value()).isEqualTo("A-1");
        assertThat(event.kind()).isEqualTo(EventKind.ADMISSION);
        assertThat(event.cpr().digits()).isEqualTo(Rows.ANNA);
        assertThat(event.programmeCode()).contains("1660");
        assertThat(event.studyStart()).contains(LocalDate.of(2025, 8, 11));
        assertThat(event.plannedEnd()).contains(LocalDate.of(2026, 6, 26));
        assertThat(event.cause()).contains("X7");
        assertThat(event.contact().phone()).contains("+4533001100");
    }

    private static EventRow onlyEvent(InputFixture fixture) {
        List<EventRow> events = new ArrayList<>();
        try (Input input = fixture.open()) {
            input.eventsOn(input.firstDay(), events::add);
        }
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
