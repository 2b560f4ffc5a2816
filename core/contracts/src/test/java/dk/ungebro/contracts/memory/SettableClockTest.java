package dk.ungebro.contracts.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contracts.Samples;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private final SettableClock clock = new SettableClock(Samples.NOW);

    @Test
    void it_stands_still_until_it_is_set_or_moved() {
        assertThat(clock.instant()).isEqualTo(Samples.NOW).isEqualTo(clock.instant());
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(Samples.NOW.plusSeconds(86_400));
        clock.set(Samples.NOW.minusSeconds(1));
        assertThat(clock.instant()).isEqualTo(Samples.NOW.minusSeconds(1));
    }

    @Test
    void its_zone_is_utc_and_views_in_other_zones_follow_it() {
        Clock view = clock.withZone(ZoneId.of("Europe/Copenhagen"));
        clock.advance(Duration.ofHours(1));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(view.getZone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
        assertThat(view.instant()).isEqualTo(clock.instant());
        assertThat(view.withZone(ZoneOffset.UTC).instant()).isEqualTo(clock.instant());
    }
}
