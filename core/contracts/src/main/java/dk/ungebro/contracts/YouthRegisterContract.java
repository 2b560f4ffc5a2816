package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.port.DataRejected;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What {@link YouthRegister} promises. */
public interface YouthRegisterContract {

    /**
     * The register of the running test.
     *
     * @return a register that is empty when the test begins, on the same data whenever it is asked for
     */
    YouthRegister register();

    /**
     * Takes the register's database away.
     *
     * @return false if it cannot be taken away
     */
    default boolean stopAnswering() {
        return false;
    }

    /** The same number always has the same id; two numbers have two. */
    @Test
    default void a_number_always_has_the_same_id() {
        YouthId id = register().identify(Samples.cpr(1));
        assertEquals(id, register().identify(Samples.cpr(1)));
        assertNotEquals(id, register().identify(Samples.cpr(2)));
        assertEquals(id, register().identify(Samples.cpr(1)));
    }

    /** Numbers that are asked for together have the ids that they have one by one, each the same every time. */
    @Test
    default void numbers_together_have_the_ids_they_have_alone() {
        YouthId known = register().identify(Samples.cpr(1));
        register().changeCpr(known, Samples.cpr(2));
        List<CprNumber> numbers = cprs(3, 1, 2, 3, 4);
        Map<CprNumber, YouthId> ids = register().identify(numbers);
        assertEquals(Set.copyOf(numbers), ids.keySet());
        assertEquals(known, ids.get(Samples.cpr(1)));
        assertEquals(known, ids.get(Samples.cpr(2)));
        assertEquals(3, Set.copyOf(ids.values()).size());
        ids.forEach((number, id) -> assertEquals(id, register().identify(number)));
        assertEquals(ids, register().identify(numbers));
    }

    /** Youths that are asked for together are as they are alone; those that were never recorded are not among them. */
    @Test
    default void youths_together_are_what_they_are_alone() {
        YouthId first = register().register(youth(1));
        YouthId second = register().identify(Samples.cpr(2));
        YouthId unknown = YouthId.of("z".repeat(40));
        assertEquals(
                Map.of(first, youth(1), second, Youth.of(Samples.cpr(2))),
                register().find(List.of(second, unknown, first, second)));
        assertEquals(Map.of(), register().find(List.of(unknown)));
    }

    /** Nobody is asked for, nobody is told. */
    @Test
    default void nobody_at_all_is_allowed() {
        assertEquals(Map.of(), register().identify(List.<CprNumber>of()));
        assertEquals(Map.of(), register().find(List.<YouthId>of()));
    }

    /** More than a thousand at once have ids, some of them known before, and are found. */
    @Test
    default void more_than_a_thousand_at_once_have_ids() {
        YouthId known = register().identify(Samples.cpr(700));
        List<CprNumber> numbers =
                IntStream.range(0, 1_200).mapToObj(Samples::cpr).toList();
        Map<CprNumber, YouthId> ids = register().identify(numbers);
        assertEquals(known, ids.get(Samples.cpr(700)));
        assertEquals(1_200, Set.copyOf(ids.values()).size());
        Map<YouthId, Youth> youths = register().find(ids.values());
        ids.forEach((number, id) -> assertEquals(Youth.of(number), youths.get(id)));
    }

    /** A person number is nowhere but here: it is no part of the id. */
    @Test
    default void an_id_does_not_show_the_number() {
        assertFalse(register()
                .identify(Samples.cpr(1))
                .value()
                .contains(Samples.cpr(1).digits()));
    }

    /** Of an id that was just given, the number is known. */
    @Test
    default void the_number_of_an_id_is_known() {
        YouthId id = register().identify(Samples.cpr(1));
        assertEquals(Optional.of(Youth.of(Samples.cpr(1))), register().find(id));
    }

    /** An id that was never given is not found. */
    @Test
    default void an_id_that_was_never_given_is_not_found() {
        register().identify(Samples.cpr(1));
        assertEquals(Optional.empty(), register().find(YouthId.of("z".repeat(40))));
    }

    /** A youth is recorded as it is, under the id of the number, whether that was known or is new. */
    @Test
    default void a_youth_is_kept_as_it_is() {
        YouthId id = register().identify(Samples.cpr(1));
        assertEquals(id, register().register(youth(1)));
        assertEquals(Optional.of(youth(1)), register().find(id));

        YouthId other = register().register(youth(2));
        assertEquals(other, register().identify(Samples.cpr(2)));
        assertEquals(Optional.of(youth(2)), register().find(other));
        assertEquals(Optional.of(youth(1)), register().find(id));
    }

    /** Recording replaces what was known, also by nothing; doing it twice is the same as once. */
    @Test
    default void recording_replaces_what_was_known() {
        YouthId id = register().register(youth(1));
        assertEquals(id, register().register(Youth.of(Samples.cpr(1))));
        assertEquals(id, register().register(Youth.of(Samples.cpr(1))));
        assertEquals(Optional.of(Youth.of(Samples.cpr(1))), register().find(id));
    }

    /** A new number keeps the id and all that is known; both numbers lead there. */
    @Test
    default void a_changed_number_keeps_the_id() {
        YouthId id = register().register(youth(1));
        register().changeCpr(id, Samples.cpr(2));
        register().changeCpr(id, Samples.cpr(2));
        assertEquals(id, register().identify(Samples.cpr(1)));
        assertEquals(id, register().identify(Samples.cpr(2)));
        Youth changed = Youth.builder().from(youth(1)).cpr(Samples.cpr(2)).build();
        assertEquals(Optional.of(changed), register().find(id));
    }

    /** A number may change more than once, and back. */
    @Test
    default void a_number_may_change_back() {
        YouthId id = register().identify(Samples.cpr(1));
        register().changeCpr(id, Samples.cpr(2));
        register().changeCpr(id, Samples.cpr(3));
        register().changeCpr(id, Samples.cpr(1));
        assertEquals(Optional.of(Youth.of(Samples.cpr(1))), register().find(id));
        for (int number = 1; number <= 3; number++) {
            assertEquals(id, register().identify(Samples.cpr(number)));
        }
    }

    /** Where no birth date was given, the one that the new number carries holds. */
    @Test
    default void a_birth_date_that_was_not_given_follows_the_number() {
        YouthId id = register().identify(Samples.cpr(1));
        CprNumber dayLater = CprNumber.of("6201054001");
        register().changeCpr(id, dayLater);
        assertEquals(Optional.of(Youth.of(dayLater)), register().find(id));
    }

    /** The number of another youth, also a former one, is refused, and nothing changes. */
    @Test
    default void the_number_of_another_youth_is_refused() {
        YouthId id = register().register(youth(1));
        YouthId other = register().identify(Samples.cpr(2));
        register().changeCpr(other, Samples.cpr(3));
        for (int number = 2; number <= 3; number++) {
            CprNumber taken = Samples.cpr(number);
            assertThrows(DataRejected.class, () -> register().changeCpr(id, taken));
            assertEquals(other, register().identify(taken));
        }
        assertEquals(Optional.of(youth(1)), register().find(id));
        assertEquals(Optional.of(Youth.of(Samples.cpr(3))), register().find(other));
    }

    /** An id that was never given is refused, and the number stays free. */
    @Test
    default void changing_the_number_of_an_unknown_id_is_refused() {
        YouthId unknown = YouthId.of("z".repeat(40));
        assertThrows(DataRejected.class, () -> register().changeCpr(unknown, Samples.cpr(1)));
        assertEquals(Optional.empty(), register().find(unknown));
        assertNotEquals(unknown, register().identify(Samples.cpr(1)));
    }

    /** Two threads that meet a new number at the same time get the same id. */
    @Test
    default void two_threads_get_the_same_id() {
        YouthRegister register = register();
        for (int round = 0; round < 20; round++) {
            CprNumber cpr = Samples.cpr(round);
            List<YouthId> ids = Together.both(() -> register.identify(cpr), () -> register.identify(cpr));
            assertEquals(ids.get(0), ids.get(1));
            assertEquals(Optional.of(Youth.of(cpr)), register.find(ids.get(0)));
        }
    }

    /** Two threads that meet the same new numbers at the same time get the same ids. */
    @Test
    default void two_threads_get_the_same_ids_of_many() {
        YouthRegister register = register();
        for (int round = 0; round < 20; round++) {
            List<CprNumber> numbers = cprs(3 * round, 3 * round + 1, 3 * round + 2);
            List<Map<CprNumber, YouthId>> ids =
                    Together.both(() -> register.identify(numbers), () -> register.identify(numbers));
            assertEquals(ids.get(0), ids.get(1));
        }
    }

    /** Without its database a register says so, and does not say the number. */
    @Test
    default void a_register_without_database_is_unavailable() {
        YouthRegister register = register();
        YouthId id = register.identify(Samples.cpr(1));
        assumeTrue(stopAnswering(), "this register always answers");
        for (Executable call : List.<Executable>of(
                () -> register.identify(Samples.cpr(2)),
                () -> register.find(id),
                () -> register.identify(cprs(1, 2)),
                () -> register.find(List.of(id)),
                () -> register.register(youth(1)),
                () -> register.changeCpr(id, Samples.cpr(2)))) {
            String message = String.valueOf(
                    assertThrows(TemporarilyUnavailable.class, call).getMessage());
            assertFalse(message.contains(Samples.cpr(1).digits())
                    || message.contains(Samples.cpr(2).digits()));
        }
    }

    private static List<CprNumber> cprs(int... numbers) {
        return IntStream.of(numbers).mapToObj(Samples::cpr).toList();
    }

    /** All fields set, the name as long as names may be, the birth date another one than the number carries. */
    private static Youth youth(int number) {
        return Youth.builder()
                .cpr(Samples.cpr(number))
                .name("Åse " + "Ærlig-Ødegård ".repeat(6) + "O'Hårét Ñø")
                .birthDate(Samples.cpr(number).birthDate().plusDays(number))
                .municipality(MunicipalityCode.of("751"))
                .guardianKnown(true)
                .addressProtected(number % 2 == 1)
                .build();
    }
}
