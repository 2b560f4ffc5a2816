package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.sandbox.generator.GeneratedYear;
import dk.ungebro.sandbox.oracle.Oracle;
import dk.ungebro.sandbox.oracle.OracleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sandbox and an oracle that was written from the specification alone come to the same numbers. */
class AgainstOracleTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "diligent,",
        "absent,",
        "diligent,2024-10-07",
        "absent,2024-10-07",
        "absent,2024-08-12",
        "diligent,2025-03-01"
    })
    void the_packaged_term(String caseworker, LocalDate until) throws IOException {
        Term term = Term.in(folder);

        compare(term.youths(), term.events(), until, caseworker.equals("absent"));
    }

    @ParameterizedTest
    @CsvSource({"1,false", "2,true", "3,false", "4,true"})
    void a_small_national_year(long seed, boolean absent) throws IOException {
        GeneratedYear year = GeneratedYear.in(folder, seed, 250);

        compare(year.youths(), year.events(), null, absent);
    }

    @Test
    void a_small_national_year_that_ends_in_the_middle() throws IOException {
        GeneratedYear year = GeneratedYear.in(folder, 5, 250);

        compare(year.youths(), year.events(), LocalDate.of(2024, 11, 15), true);
    }

    private void compare(Path youths, Path events, LocalDate until, boolean absent) throws IOException {
        OracleReport expected = Oracle.run(youths, events, until, absent);

        Played played = Played.inMemory(
                folder.resolve("work"),
                youths,
                events,
                "--until=" + (until == null ? "" : until),
                "--caseworker=" + (absent ? "absent" : "diligent"));

        assertThat(played.err()).isEmpty();
        assertThat(played.status()).isZero();
        assertThat(Reports.numbers(played.report())).isEqualTo(OracleNumbers.of(expected));
    }
}
