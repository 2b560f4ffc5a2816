package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.desk.CaseReader;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.law.Reading;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.port.AgendaQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all parties know in the end, without the order of the lists but with how often each thing stands there.
 *
 * @param answers the answers by what they are about
 */
record DeskSeen(Map<String, Map<Object, Long>> answers) {

    static DeskSeen of(DeskWorld world, Collection<String> outcomes) {
        Map<String, Map<Object, Long>> answers = new TreeMap<>();
        world.stores()
                .keySet()
                .forEach(party -> about(world, party)
                        .forEach((what, told) -> answers.put(party.key() + " " + what, counted(told))));
        answers.put("letters", counted(world.mailbox.letters()));
        answers.put("outcomes", counted(outcomes));
        return new DeskSeen(answers);
    }

    private static Map<String, Collection<?>> about(DeskWorld world, Party party) {
        CaseReader reader = world.reader(party);
        CaseFile file = reader.open(DeskWorld.YOUTH);
        List<Duty> duties = reader.duties(DeskWorld.YOUTH);
        List<Duty> agenda = new ArrayList<>();
        reader.agenda(AgendaQuery.PENDING, agenda::add);
        List<Duty> all = new ArrayList<>();
        reader.agenda(AgendaQuery.ALL, all::add);
        agenda.removeIf(duty -> leftBehind(duty, duties, file));
        all.removeIf(duty -> leftBehind(duty, duties, file));
        assertThat(all).as("the agenda of " + party.key()).containsExactlyInAnyOrderElementsOf(duties);
        assertThat(world.store(party).outbox().quarantined(1))
                .as("held at " + party.key())
                .isEmpty();
        Stream<List<?>> facts =
                file.journal().entries().stream().map(entry -> List.of(entry.recordedAt(), entry.fact()));
        return Map.of(
                "facts",
                facts.toList(),
                "duties",
                duties,
                "agenda",
                agenda,
                "mentor rights",
                party instanceof MunicipalityCode ? file.mentorRights(Reading.DEFAULT) : List.of(),
                "subscription",
                file.subscription(party).stream().toList());
    }

    /**
     * A risk is judged once, by what is known at an instant. While further admissions become known at that very instant
     * it may come to belong to another one, and what it obliged to before stays on the agenda. Only here, where the
     * clock stands still, is an instant that long.
     */
    private static boolean leftBehind(Duty duty, List<Duty> duties, CaseFile file) {
        return !duties.contains(duty)
                && DeskInvariants.OF_RISKS.contains(duty.kind())
                && file.admissions().all().stream()
                        .filter(admission ->
                                admission.key().author().equals(duty.subject().author()))
                        .anyMatch(admission ->
                                admission.knownAt().equals(duty.term().openedAt()));
    }

    private static Map<Object, Long> counted(Collection<?> answers) {
        return answers.stream().collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
    }

    Set<DutyKind> dutyKinds() {
        Set<DutyKind> kinds = EnumSet.noneOf(DutyKind.class);
        answers.values().stream().flatMap(told -> told.keySet().stream()).forEach(answer -> {
            if (answer instanceof Duty duty) {
                kinds.add(duty.kind());
            }
        });
        return kinds;
    }

    /** Shows only what differs. */
    void mustEqual(DeskSeen other) {
        answers.forEach((about, told) -> {
            Map<Object, Long> expected = other.answers.get(about);
            if (!told.equals(expected)) {
                Set<Object> tooMuch = new HashSet<>(told.entrySet());
                tooMuch.removeAll(expected.entrySet());
                Set<Object> missing = new HashSet<>(expected.entrySet());
                missing.removeAll(told.entrySet());
                assertThat(tooMuch).as(about).isEqualTo(missing);
            }
        });
    }
}
