package dk.ungebro.sandbox.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileShapeTest {

    private static final String SCHOOL = "280051";
    private static final Rows FIRST = Rows.admission(SCHOOL, "1", Rows.ANNA);
    private static final Rows SECOND = Rows.admission(SCHOOL, "2", Rows.BO);
    private static final Rows THIRD = Rows.admission(SCHOOL, "3", Rows.BO);

    @TempDir
    Path folder;

    @Test
    void an_empty_file_is_told_and_has_no_rows() {
        var fixture = new InputFixture(folder).youthsText("").eventsText("\n\r\n");

        expect(fixture, new Counts(0, 0, 0, 0), "youths.csv 0  EMPTY_FILE", "events.csv 0  EMPTY_FILE");
    }

    @Test
    void a_file_with_only_a_byte_order_mark_is_empty() {
        var fixture = new InputFixture(folder).eventsText("\uFEFF");

        expect(fixture, new Counts(0, 0, 0, 0), "events.csv 0  EMPTY_FILE");
    }

    @Test
    void a_header_without_rows_is_fine() {
        expect(new InputFixture(folder).events(), new Counts(0, 0, 0, 0));
    }

    @Test
    void without_a_header_the_first_line_is_a_row_and_no_row_can_be_read() {
        var fixture = new InputFixture(folder).eventsText(FIRST + "\n" + SECOND + "\n");

        expect(
                fixture,
                new Counts(2, 0, 2, 0),
                "events.csv 0  HEADER_MISSING",
                "events.csv 1  HEADER_INVALID",
                "events.csv 2  HEADER_INVALID");
    }

    @Test
    void a_missing_column_is_named_and_no_row_can_be_read() {
        List<String> header = new ArrayList<>(EventParser.COLUMNS);
        header.remove("reportedAt");
        var fixture = new InputFixture(folder).eventsText(withHeader(header, FIRST, SECOND, FIRST));

        expect(
                fixture,
                new Counts(3, 0, 2, 1),
                "events.csv 0 reportedAt MISSING_COLUMN",
                "events.csv 1  HEADER_INVALID",
                "events.csv 2  HEADER_INVALID");
    }

    @Test
    void a_column_given_twice_is_named_once_and_no_row_can_be_read() {
        List<String> header = new ArrayList<>(EventParser.COLUMNS);
        header.add("cpr");
        header.add("cpr");
        var fixture = new InputFixture(folder).eventsText(withHeader(header, FIRST));

        expect(fixture, new Counts(1, 0, 1, 0), "events.csv 0 cpr DUPLICATE_COLUMN", "events.csv 1  HEADER_INVALID");
    }

    @Test
    void an_unknown_column_is_told_and_not_read() {
        List<String> header = new ArrayList<>(EventParser.COLUMNS);
        header.add(3, "remark");
        header.add("7101701234");
        var fixture = new InputFixture(folder).eventsText(withHeader(header, FIRST, SECOND));

        expect(
                fixture,
                new Counts(2, 2, 0, 0),
                "events.csv 0 remark UNKNOWN_COLUMN",
                "events.csv 0 #17 UNKNOWN_COLUMN");
    }

    @Test
    void the_order_of_columns_does_not_matter() {
        List<String> header = new ArrayList<>(EventParser.COLUMNS);
        Collections.reverse(header);
        var fixture = new InputFixture(folder).eventsText(withHeader(header, FIRST, SECOND));

        expect(fixture, new Counts(2, 2, 0, 0));
    }

    @Test
    void mark_carriage_returns_blank_lines_and_a_missing_last_line_end_are_fine() {
        String text = "\uFEFF" + InputFixture.EVENT_HEADER + "\r\n\r\n" + FIRST + "\r\n\r\n" + SECOND;

        expect(new InputFixture(folder).eventsText(text), new Counts(2, 2, 0, 0));
    }

    @Test
    void too_few_and_too_many_fields_are_refused() {
        var fixture = new InputFixture(folder).events(FIRST + ",", "a,b", SECOND);

        expect(fixture, new Counts(3, 1, 2, 0), "events.csv 1  COLUMN_COUNT", "events.csv 2  COLUMN_COUNT");
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_row_only() {
        String open = THIRD.toString().replace("Vejledning", "\"Vejledning");
        var fixture = new InputFixture(folder).events(FIRST, open, SECOND, Rows.admission(SCHOOL, "4", Rows.BO));

        expect(fixture, new Counts(4, 3, 1, 0), "events.csv 2  CSV_MALFORMED");
    }

    @Test
    void two_quotes_that_are_never_closed_cost_two_rows() {
        String open = THIRD.toString().replace("Vejledning", "\"Vejledning");
        String atEnd = Rows.admission(SCHOOL, "4", Rows.BO) + "\"";
        var fixture = new InputFixture(folder).events(open, FIRST, atEnd, SECOND);

        expect(fixture, new Counts(4, 2, 2, 0), "events.csv 1  CSV_MALFORMED", "events.csv 3  CSV_MALFORMED");
    }

    @Test
    void a_quote_opened_long_before_the_end_costs_its_own_row_only() {
        String open = THIRD.toString().replace("Vejledning", "\"Vejledning");
        List<Object> rows = new ArrayList<>();
        rows.add(open);
        for (int i = 0; i < 500; i++) {
            rows.add(Rows.admission(SCHOOL, "N" + i, Rows.BO));
        }
        var fixture = new InputFixture(folder).events(rows.toArray());

        expect(fixture, new Counts(501, 500, 1, 0), "events.csv 1  CSV_MALFORMED");
    }

    @Test
    void quotes_in_the_wrong_place_and_lone_carriage_returns_are_malformed() {
        String afterQuote = FIRST.toString().replace("Vejledning", "\"Vej\"ledning");
        String carriageReturn = SECOND.toString().replace("Vejledning", "Vej\rledning");
        var fixture = new InputFixture(folder).events(afterQuote, carriageReturn, THIRD);

        expect(fixture, new Counts(3, 1, 2, 0), "events.csv 1  CSV_MALFORMED", "events.csv 2  CSV_MALFORMED");
    }

    @Test
    void a_line_beyond_the_limit_is_refused_and_the_next_is_read() {
        String big = "x".repeat(10 * LineReader.LINE_LIMIT);
        var fixture = new InputFixture(folder).events(big, FIRST, big + "y", big, SECOND);

        expect(fixture, new Counts(5, 2, 2, 1), "events.csv 1  TOO_LONG", "events.csv 3  TOO_LONG");
    }

    @Test
    void a_file_of_quotes_alone_takes_no_longer_than_others() {
        Object[] rows = Collections.nCopies(20_000, "x\",\"y").toArray();

        try (Input input = new InputFixture(folder).events(rows).open()) {
            assertThat(input.events()).isEqualTo(new Counts(20_000, 0, 1, 19_999));
        }
    }

    @Test
    void danish_letters_are_read_in_utf_8_and_a_row_in_latin_1_is_refused() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((InputFixture.EVENT_HEADER + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(named(FIRST, "Blåbærgrød").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(named(SECOND, "Blåbærgrød").getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(named(THIRD, "Ærø").getBytes(StandardCharsets.UTF_8));

        expect(
                new InputFixture(folder).eventsBytes(bytes.toByteArray()),
                new Counts(3, 2, 1, 0),
                "events.csv 2  ENCODING_INVALID");
    }

    @Test
    void a_file_in_utf_16_is_no_file_of_rows_but_does_not_stop_the_run() {
        String text = InputFixture.file(InputFixture.EVENT_HEADER, FIRST);
        var fixture = new InputFixture(folder).eventsBytes(text.getBytes(StandardCharsets.UTF_16));

        assertThat(fixture.refusals()).first().isEqualTo("events.csv 0  ENCODING_INVALID");
    }

    private static String named(Rows row, String contact) {
        return row.toString().replace("Vejledning", contact) + "\n";
    }

    private static String withHeader(List<String> header, Rows... rows) {
        List<String> lines = new ArrayList<>();
        for (Rows row : rows) {
            lines.add(row.in(header));
        }
        return InputFixture.file(String.join(",", header), lines.toArray());
    }

    private static void expect(InputFixture fixture, Counts events, String... refusals) {
        try (Input input = fixture.open()) {
            assertThat(InputFixture.refusals(input)).containsExactly(refusals);
            assertThat(input.events()).isEqualTo(events);
        }
    }
}
