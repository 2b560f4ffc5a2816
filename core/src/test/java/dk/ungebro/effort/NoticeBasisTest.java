package dk.ungebro.effort;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.effort.NoticeBasis.Learner;
import dk.ungebro.effort.NoticeBasis.Occurrence;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeBasisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Learner learner(boolean pastCompulsorySchool, boolean injunction) {
        return new Learner(LocalDate.of(2006, 5, 1), pastCompulsorySchool, false, injunction);
    }

    @Test
    void after_the_regime_the_employment_act_asks_for_nothing() {
        Reading ending = Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(DAY));
        assertThat(NoticeBasis.of(learner(true, true), Occurrence.ADMISSION, DAY, ending))
                .containsExactly(NoticeBasis.YOUTH_ACT, NoticeBasis.YOUTH_DATABASE);
        assertThat(NoticeBasis.of(learner(true, true), Occurrence.ADMISSION, DAY.minusDays(1), ending))
                .contains(NoticeBasis.EMPLOYMENT_ACT);
    }

    @Test
    void in_compulsory_school_the_youth_act_asks_for_nothing() {
        assertThat(NoticeBasis.of(learner(false, false), Occurrence.ADMISSION, DAY, Reading.DEFAULT))
                .containsExactly(NoticeBasis.YOUTH_DATABASE);
    }

    @Test
    void before_the_orders_neither_act_nor_database_asks() {
        Reading frozen = Reading.DEFAULT.of(Law.frozenOn(LocalDate.of(2019, 10, 8)));
        assertThat(NoticeBasis.of(learner(true, false), Occurrence.ADMISSION, DAY, frozen))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERRUPTION", "COMPLETION"})
    void the_employment_act_does_not_ask_for_the_end(Occurrence end) {
        assertThat(NoticeBasis.of(learner(true, true), end, DAY, Reading.DEFAULT))
                .containsExactly(NoticeBasis.YOUTH_ACT, NoticeBasis.YOUTH_DATABASE);
    }
}
