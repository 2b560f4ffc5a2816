package dk.ungebro.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be made. */
class RefusedValuesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate BEFORE = DAY.minusDays(1);

    @Test
    void an_exemption_lasts_a_day_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Exemption(DAY, BEFORE));
        assertThat(new Exemption(DAY, DAY).covers(DAY)).isTrue();
    }

    @Test
    void an_exploratory_course_lasts_a_day_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExploratoryCourse(DAY, BEFORE));
        assertThat(new ExploratoryCourse(DAY, DAY).isShortEnough()).isTrue();
    }

    @Test
    void a_contact_person_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KuiContactPerson(DAY, Optional.of(BEFORE)));
        assertThat(new KuiContactPerson(DAY, Optional.of(DAY)).lastDay()).contains(DAY);
    }

    @Test
    void absence_lasts_some_minutes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Absence(0, true));
        assertThat(new Absence(1, true).registeredMinutes()).isEqualTo(30);
    }

    @Test
    void hours_a_week_are_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Activity(Activity.Kind.EMPLOYMENT, -1));
    }
}
