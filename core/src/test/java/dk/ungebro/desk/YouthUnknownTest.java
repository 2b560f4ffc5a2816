package dk.ungebro.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.law.Reading;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YouthUnknownTest {

    /** Knows nobody. */
    private record EmptyRegister() implements YouthRegister {

        @Override
        public YouthId identify(CprNumber cpr) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Youth> find(YouthId id) {
            return Optional.empty();
        }

        @Override
        public YouthId register(Youth youth) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void changeCpr(YouthId id, CprNumber cpr) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void nothing_is_loaded_or_decided_for_a_youth_whom_the_register_does_not_know() {
        Clock clock = Clock.fixed(Instant.parse("2024-08-02T10:00:00Z"), ZoneOffset.UTC);
        // Store and directory are absent on purpose: touching them would fail.
        var office = new Office(null, new EmptyRegister(), null, clock, Reading.DEFAULT, RetryPolicy.atOnce(1));
        Outcome outcome = new Casework(office)
                .decide(
                        CaseStory.YOUTH,
                        CallerIdentity.automated(CaseStory.CITY, "test"),
                        (file, stamp, youth) -> Decision.of());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(RefusalReason.YOUTH_UNKNOWN.at("youth")));
    }
}
