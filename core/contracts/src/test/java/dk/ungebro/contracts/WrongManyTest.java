package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Adapters that go wrong with many at once, and are right with each alone. */
class WrongManyTest {

    @Test
    void a_ledger_that_stops_at_the_first_refused_change_is_caught() {
        caught(
                right -> new WrongLedger(right) {
                    @Override
                    public List<Change> commitAll(List<Change> changes) {
                        for (Change change : changes) {
                            if (!isCommitted(this, change)) {
                                return List.of(change);
                            }
                        }
                        return List.of();
                    }
                },
                "a_refused_change_in_the_middle_undoes_no_other");
    }

    @Test
    void a_ledger_that_stores_refused_changes_too_is_caught() {
        caught(
                right -> new WrongLedger(right) {
                    @Override
                    public List<Change> commitAll(List<Change> changes) {
                        List<Change> refused = super.commitAll(changes);
                        refused.forEach(change -> isCommitted(this, atItsVersion(this, change)));
                        return refused;
                    }
                },
                "a_refused_change_in_the_middle_undoes_no_other");
    }

    @Test
    void a_ledger_that_keeps_the_refusal_to_itself_is_caught() {
        caught(
                right -> new WrongLedger(right) {
                    @Override
                    public List<Change> commitAll(List<Change> changes) {
                        super.commitAll(changes);
                        return List.of();
                    }
                },
                "committing_all_again_is_refused_whole");
    }

    @Test
    void a_ledger_that_goes_on_with_a_case_after_a_refusal_is_caught() {
        caught(
                right -> new WrongLedger(right) {
                    @Override
                    public List<Change> commitAll(List<Change> changes) {
                        return changes.stream()
                                .filter(change -> !isCommitted(this, change))
                                .toList();
                    }
                },
                "a_refused_change_takes_the_later_ones_of_its_case_with_it");
    }

    @Test
    void a_ledger_that_undoes_all_for_one_refused_change_is_caught() {
        caught(
                right -> new WrongLedger(right) {
                    @Override
                    public List<Change> commitAll(List<Change> changes) {
                        boolean refused = changes.stream()
                                .anyMatch(change -> load(change.youth()).version() > change.expectedVersion());
                        return refused ? changes : super.commitAll(changes);
                    }
                },
                "a_refused_change_takes_the_later_ones_of_its_case_with_it");
    }

    @Test
    void a_ledger_that_drops_unknown_youths_is_caught() {
        caught(
                right -> new WrongLedger(right) {
                    @Override
                    public List<CaseFile> load(Collection<YouthId> youths) {
                        return super.load(youths).stream()
                                .filter(file -> file.version() > 0)
                                .toList();
                    }
                },
                "case_files_come_in_the_order_of_the_youths");
    }

    @Test
    void a_ledger_that_loads_in_the_order_of_the_ids_is_caught() {
        caught(
                right -> new WrongLedger(right) {
                    @Override
                    public List<CaseFile> load(Collection<YouthId> youths) {
                        return super.load(youths).stream()
                                .sorted(Comparator.comparing(CaseFile::youth))
                                .toList();
                    }
                },
                "case_files_come_in_the_order_of_the_youths");
    }

    @Test
    void a_ledger_that_finds_messages_in_any_case_of_letters_is_caught() {
        caught(
                right -> new WrongLedger(right) {
                    @Override
                    public Map<MessageKey, Handled> handled(Collection<MessageKey> keys) {
                        Map<String, Handled> found = new HashMap<>();
                        super.handled(keys)
                                .forEach((key, handled) -> found.put(key.text().toLowerCase(Locale.ROOT), handled));
                        Map<MessageKey, Handled> answer = new HashMap<>();
                        found.values().forEach(handled -> answer.put(handled.key(), handled));
                        return answer;
                    }
                },
                "handled_messages_are_found_together");
    }

    @Test
    void a_register_that_gives_a_number_two_ids_when_it_stands_twice_is_caught() {
        caughtRegister(
                right -> new WrongRegister(right) {
                    @Override
                    public Map<CprNumber, YouthId> identify(Collection<CprNumber> numbers) {
                        Map<CprNumber, YouthId> ids = new HashMap<>();
                        for (CprNumber number : numbers) {
                            boolean again = ids.containsKey(number);
                            ids.put(number, identify(again ? Samples.cpr(9_000 + ids.size()) : number));
                        }
                        return ids;
                    }
                },
                "numbers_together_have_the_ids_they_have_alone");
    }

    @Test
    void a_register_that_gives_no_more_than_a_thousand_ids_is_caught() {
        caughtRegister(
                right -> new WrongRegister(right) {
                    @Override
                    public Map<CprNumber, YouthId> identify(Collection<CprNumber> numbers) {
                        return super.identify(numbers.stream().limit(1_000).toList());
                    }
                },
                "more_than_a_thousand_at_once_have_ids");
    }

    @Test
    void a_register_that_makes_up_youths_is_caught() {
        caughtRegister(
                right -> new WrongRegister(right) {
                    @Override
                    public Map<YouthId, Youth> find(Collection<YouthId> ids) {
                        Map<YouthId, Youth> youths = new HashMap<>();
                        ids.forEach(id -> youths.put(id, find(id).orElse(Youth.of(Samples.cpr(1)))));
                        return youths;
                    }
                },
                "youths_together_are_what_they_are_alone");
    }

    private static void caught(UnaryOperator<CaseLedger> mistake, String test) {
        Caught.by(test, WrongStore.ledger(mistake));
    }

    private static void caughtRegister(UnaryOperator<YouthRegister> mistake, String test) {
        assertThat(KitRun.failures(YouthRegisterContract.class, () -> {
                    var given = new AtomicInteger();
                    YouthRegister register = mistake.apply(
                            InMemoryYouthRegister.withIdsFrom(() -> Samples.youth(given.incrementAndGet())));
                    return (YouthRegisterContract) () -> register;
                }))
                .contains(test);
    }

    private static boolean isCommitted(CaseLedger ledger, Change change) {
        try {
            ledger.commit(change);
            return true;
        } catch (ConcurrentChange e) {
            return false;
        }
    }

    private static Change atItsVersion(CaseLedger ledger, Change change) {
        return new Change(
                change.youth(),
                ledger.load(change.youth()).version(),
                change.entries(),
                change.post(),
                change.duties(),
                change.audit(),
                change.handled());
    }
}
