package dk.ungebro.casesystem;

import dk.ungebro.contracts.memory.SettableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** It is a day in 2026. */
@TestConfiguration(proxyBeanMethods = false)
class TestTime {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Bean
    @Primary
    Clock standingClock() {
        return new SettableClock(Instant.parse("2026-03-02T08:00:00Z"));
    }
}
