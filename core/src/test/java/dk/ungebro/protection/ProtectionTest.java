package dk.ungebro.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void nothing_goes_to_an_institution_where_the_youth_is_no_learner(DataType data) {
        assertThat(new Disclosure(data, Actor.OTHER_INSTITUTION, true).allowedBy(DAY, Law.OF_EACH_DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_the_database_may_not_hold_is_never_disclosed(DataType data) {
        boolean held = data.inYouthDatabase(LocalDate.of(2006, 5, 1), DAY, Reading.DEFAULT);
        assertThat(new Disclosure(data, Actor.MUNICIPALITY, false)
                        .allowedBy(DAY, Law.OF_EACH_DAY)
                        .isPresent())
                .isEqualTo(held);
    }

    @Test
    void a_law_frozen_before_the_act_allows_nothing() {
        Law before = Law.frozenOn(LocalDate.of(2019, 10, 8));
        assertThat(DataType.INJUNCTION.inYouthDatabase(LocalDate.of(2006, 5, 1), DAY, Reading.DEFAULT.of(before)))
                .isFalse();
        assertThat(new Disclosure(DataType.INJUNCTION, Actor.STAR, false).allowedBy(DAY, before))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "BENEFIT_CONTROL", mode = EnumSource.Mode.EXCLUDE)
    void an_institution_uses_the_database_for_nothing(Use use) {
        assertThat(use.openTo(Actor.INSTITUTION_OF_LEARNER)).isFalse();
    }

    @Test
    void an_authorisation_that_is_closed_permits_nothing_more() {
        var open = new Authorisation(NOW, Optional.empty());
        Instant later = NOW.plusSeconds(60);
        assertThat(open.permits(later, true)).isTrue();
        assertThat(open.closed(later).permits(later, true)).isFalse();
        assertThat(open.closed(later).permits(NOW, true)).isTrue();
    }

    @Test
    void retention_is_set_for_every_kind_and_cannot_be_changed_from_outside() {
        Map<Retention.Kind, Integer> months =
                new EnumMap<>(Map.of(Retention.Kind.CASE_FILE, 60, Retention.Kind.AUDIT_TRAIL, 12));
        var retention = new Retention(months);
        months.clear();
        assertThat(retention
                        .keptUntil(Retention.Kind.AUDIT_TRAIL, LocalDate.of(2024, 2, 29), DanishCalendar.DEFAULT)
                        .day())
                .isEqualTo("2025-02-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retention(Map.of()))
                .withMessageContaining("R-GDPR-10");
    }
}
