package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.journal.Fact;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleFactsTest {

    @Test
    void there_is_a_sample_of_every_kind_of_fact() {
        assertThat(SampleFacts.of(Samples.youth(1)).stream()
                        .<Class<?>>map(Fact::getClass)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(kinds(Fact.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SampleFactsTest::kinds)
                : Stream.of(type);
    }
}
