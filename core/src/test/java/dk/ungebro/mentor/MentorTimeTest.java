package dk.ungebro.mentor;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.mentor.MentorTime.Activity;
import dk.ungebro.mentor.MentorTime.Scheme;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentorTimeTest {

    private static final Instant NINE = Instant.parse("2024-10-01T07:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void time_ends_after_it_began(long seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MentorTime(
                        Scheme.EMPLOYMENT_ACT, Activity.DIRECT_CONTACT, NINE, NINE.plusSeconds(seconds)));
    }

    @Test
    void hours_are_more_than_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MentorHours(0, MentorHours.Scope.PERSON));
    }
}
