package dk.ungebro.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.model.Finding.Invariant;
import dk.ungebro.model.Walk.Result;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model check that finds nothing is worth as much as the faults it would find. */
class PlantedFaultsTest {

    private static final int STEPS = 3;

    @ParameterizedTest
    @EnumSource(PlantedFault.class)
    void each_planted_fault_is_caught(PlantedFault fault) {
        Result result = new Walk(fault.era(), fault.practice(), STEPS).run();
        assertThat(result.finding().map(Finding::invariant))
                .as(fault + " " + result + " " + result.finding() + " " + result.trace())
                .isEqualTo(Optional.of(fault.breaks()));
    }

    @Test
    void every_invariant_catches_a_fault() {
        assertThat(Stream.of(PlantedFault.values()).map(PlantedFault::breaks)).contains(Invariant.values());
    }
}
