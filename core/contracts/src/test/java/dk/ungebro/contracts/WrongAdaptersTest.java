package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contracts.memory.InMemoryPartyDirectory;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WrongAdaptersTest {

    @Test
    void a_register_that_truncates_names_is_caught() {
        Supplier<YouthRegisterContract> wrong = registers(right -> new WrongRegister(right) {
            @Override
            public YouthId register(Youth youth) {
                Optional<String> name = youth.name().map(text -> text.substring(0, 50));
                return super.register(Youth.builder().from(youth).name(name).build());
            }
        });
        assertThat(KitRun.failures(YouthRegisterContract.class, wrong)).contains("a_youth_is_kept_as_it_is");
    }

    @Test
    void a_register_that_takes_the_number_of_another_youth_is_caught() {
        Supplier<YouthRegisterContract> wrong = registers(right -> new WrongRegister(right) {
            @Override
            public void changeCpr(YouthId id, CprNumber cpr) {
                if (find(id).isPresent() && identify(cpr).equals(id)) {
                    super.changeCpr(id, cpr);
                }
            }
        });
        assertThat(KitRun.failures(YouthRegisterContract.class, wrong))
                .contains("the_number_of_another_youth_is_refused", "a_changed_number_keeps_the_id");
    }

    @Test
    void a_register_that_keeps_what_is_not_given_is_caught() {
        Supplier<YouthRegisterContract> wrong = registers(right -> new WrongRegister(right) {
            @Override
            public YouthId register(Youth youth) {
                Youth known = find(identify(youth.cpr())).orElseThrow();
                Optional<String> name = youth.name().or(known::name);
                return super.register(Youth.builder().from(youth).name(name).build());
            }
        });
        assertThat(KitRun.failures(YouthRegisterContract.class, wrong)).contains("recording_replaces_what_was_known");
    }

    @Test
    void a_directory_that_keeps_the_first_profile_is_caught() {
        Supplier<PartyDirectoryContract> wrong = () -> {
            PartyDirectory directory = new PartyDirectory() {
                private final PartyDirectory right = new InMemoryPartyDirectory();

                @Override
                public Optional<PartyProfile> find(Party party) {
                    return right.find(party);
                }

                @Override
                public void save(PartyProfile profile) {
                    right.save(right.find(profile.party()).orElse(profile));
                }
            };
            return () -> directory;
        };
        assertThat(KitRun.failures(PartyDirectoryContract.class, wrong)).contains("recording_replaces_what_was_known");
    }

    @Test
    void a_mailbox_that_delivers_twice_is_caught() {
        assertThat(KitRun.failures(YouthMailboxContract.class, TwiceMailbox::new))
                .contains("delivering_twice_puts_one_letter_there", "two_threads_put_one_letter_there");
    }

    private static Supplier<YouthRegisterContract> registers(UnaryOperator<YouthRegister> mistake) {
        return () -> {
            var given = new AtomicInteger();
            YouthRegister register =
                    mistake.apply(InMemoryYouthRegister.withIdsFrom(() -> Samples.youth(given.incrementAndGet())));
            return () -> register;
        };
    }

    private static final class TwiceMailbox implements YouthMailboxContract, YouthMailbox {

        private final Map<MessageKey, List<String>> letters = new ConcurrentHashMap<>();

        @Override
        public YouthMailbox mailbox() {
            return this;
        }

        @Override
        public List<String> lettersAbout(MessageKey notice) {
            return letters.getOrDefault(notice, List.of());
        }

        @Override
        public void deliver(Letter letter) {
            letters.merge(letter.notice(), List.of(letter.text()), (old, more) -> {
                List<String> both = new ArrayList<>(old);
                both.addAll(more);
                return both;
            });
        }
    }
}
