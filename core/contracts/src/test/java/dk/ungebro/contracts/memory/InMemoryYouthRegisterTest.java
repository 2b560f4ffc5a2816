package dk.ungebro.contracts.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.YouthRegisterContract;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.YouthId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InMemoryYouthRegisterTest implements YouthRegisterContract {

    private final AtomicInteger given = new AtomicInteger();
    private final YouthRegister register =
            InMemoryYouthRegister.withIdsFrom(() -> Samples.youth(given.incrementAndGet()));

    @Override
    public YouthRegister register() {
        return register;
    }

    @Test
    void an_id_follows_from_the_number_where_the_function_says_so() {
        var derived = new InMemoryYouthRegister(cpr -> YouthId.of("of-" + cpr.birthDate()));
        assertThat(derived.identify(Samples.cpr(1))).isEqualTo(YouthId.of("of-2005-01-01"));
    }

    @Test
    void an_id_that_is_made_twice_is_a_mistake_of_the_setup_and_gives_the_number_no_id() {
        var derived = new InMemoryYouthRegister(cpr -> Samples.youth(1));
        derived.identify(Samples.cpr(1));
        assertThatThrownBy(() -> derived.identify(Samples.cpr(2)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageNotContaining(Samples.cpr(2).digits());
        assertThat(derived.find(Samples.youth(1))).contains(Youth.of(Samples.cpr(1)));
    }

    @Test
    void data_under_a_former_number_do_not_bring_that_number_back() {
        YouthId id = register.identify(Samples.cpr(1));
        register.changeCpr(id, Samples.cpr(2));
        register.register(Youth.builder().cpr(Samples.cpr(1)).name("Åse").build());
        assertThat(register.find(id))
                .contains(Youth.builder().cpr(Samples.cpr(2)).name("Åse").build());
    }
}
