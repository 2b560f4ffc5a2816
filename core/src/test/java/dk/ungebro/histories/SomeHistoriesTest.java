package dk.ungebro.histories;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A few of the histories of {@link HistoriesTest}, always the same ones: quick enough to run against every mutant. */
class SomeHistoriesTest {

    private static final int TRIES = 60;
    private static final String SEED = "42";

    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_municipality_finds_what_the_naive_oracle_finds(@ForAll("ofMunicipality") History history) {
        HistoriesTest.orderDoesNotMatter(history);
        HistoriesTest.livesThrough(history);
        assertThat(NaiveRights.seen(history)).isEqualTo(NaiveRights.expected(history));
    }

    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void an_institution_finds_what_the_naive_oracle_finds(@ForAll("ofInstitution") History history) {
        HistoriesTest.orderDoesNotMatter(history);
        HistoriesTest.livesThrough(history);
    }

    @Provide
    Arbitrary<History> ofMunicipality() {
        return Histories.ofMunicipality();
    }

    @Provide
    Arbitrary<History> ofInstitution() {
        return Histories.ofInstitution();
    }
}
