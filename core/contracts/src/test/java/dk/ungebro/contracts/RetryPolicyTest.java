package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.Ungebro;
import dk.ungebro.casefile.Change;
import dk.ungebro.contact.ContactChain;
import dk.ungebro.contracts.memory.InMemoryPartyDirectory;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.desk.Outcome;
import dk.ungebro.desk.RetryPolicy;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What happens when somebody else is faster, again and again. */
class RetryPolicyTest {

    private final InMemoryYouthRegister register = InMemoryYouthRegister.withIdsFrom(() -> Samples.youth(1));
    private final YouthId youth = register.register(Youth.of(Samples.cpr(1)));
    private int commits;
    private int faster = Integer.MAX_VALUE;

    @Test
    void five_attempts_are_made_unless_a_host_says_otherwise() {
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> apply(builder -> {}));
        assertThat(commits).isEqualTo(5);
    }

    @Test
    void the_fifth_attempt_may_succeed() {
        faster = 4;
        assertThat(apply(builder -> {}).done()).isTrue();
        assertThat(commits).isEqualTo(5);
    }

    @Test
    void the_policy_of_the_host_is_asked_and_obeyed() {
        List<Integer> asked = new ArrayList<>();
        RetryPolicy policy = attempts -> {
            asked.add(attempts);
            return attempts < 7;
        };
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> apply(builder -> builder.retry(policy)));
        assertThat(commits).isEqualTo(7);
        assertThat(asked).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void the_policy_is_not_asked_where_nobody_was_faster() {
        faster = 0;
        RetryPolicy never = attempts -> {
            throw new AssertionError("asked");
        };
        assertThat(apply(builder -> builder.retry(never)).done()).isTrue();
    }

    @Test
    void one_attempt_is_the_least() {
        assertThat(RetryPolicy.atOnce(1).again(1)).isFalse();
        assertThat(RetryPolicy.atOnce(2).again(1)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPolicy.atOnce(0));
    }

    private Outcome apply(Consumer<Ungebro.Builder> setting) {
        var memory = new InMemoryStore(DeskWorld.CITIES.get(0));
        var ledger = new WrongLedger(memory.ledger()) {
            @Override
            public void commit(Change change) {
                commits++;
                if (commits <= faster) {
                    throw new ConcurrentChange("somebody was faster");
                }
                super.commit(change);
            }
        };
        var directory = new InMemoryPartyDirectory();
        var team = DeskWorld.staff("team", LocalDate.of(2020, 1, 1));
        directory.save(new PartyProfile(memory.party(), new ContactChain(List.of(), team), Policy.DEFAULT));
        Ungebro.Builder builder = Ungebro.builder()
                .store(new WrongStore(
                        memory.party(),
                        ledger,
                        memory.agenda(),
                        memory.outbox(),
                        memory.audit(),
                        memory.correspondence()))
                .register(register)
                .directory(directory)
                .transport(new InMemoryPostOffice().transport(memory.party()))
                .mailbox(new InMemoryYouthMailbox());
        setting.accept(builder);
        try (Ungebro ungebro = builder.build()) {
            return ungebro.municipality(ungebro.automated()).persons().applyForHelp(youth, LocalDate.of(2024, 6, 3));
        }
    }
}
