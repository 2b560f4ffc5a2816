package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Law;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells in one line what happened on a day: to a few youths in words, to the others in a number. */
final class Story {

    private static final int YOUTHS_IN_WORDS = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);

    private final World world;

    Story(World world) {
        this.world = world;
    }

    /** The line with youth ids; the one with names goes to the console. Empty if nothing is worth telling. */
    String of(LocalDate day, Set<Touched> cases, Calendar calendar, Consumer<String> console) {
        Map<YouthId, List<String>> told = new LinkedHashMap<>();
        happened(day, cases)
                .forEach(moment -> told.computeIfAbsent(moment.youth(), youth -> new ArrayList<>())
                        .add(moment.phrase()));
        for (Duty duty : calendar.unmetOn(day)) {
            told.computeIfAbsent(duty.youth(), youth -> new ArrayList<>())
                    .add("NOT DONE: " + duty.kind() + " (" + duty.kind().rule().id() + ")");
        }
        if (told.isEmpty()) {
            return "";
        }
        console.accept(line(day, told, this::person));
        return line(day, told, YouthId::value);
    }

    /** Something that happened to a youth. */
    private record Moment(YouthId youth, JournalEntry entry, boolean atSchool, int order, String phrase) {}

    private List<Moment> happened(LocalDate day, Set<Touched> cases) {
        List<Moment> moments = new ArrayList<>();
        for (Touched touched : cases) {
            CaseFile file = world.store(touched.party()).ledger().load(touched.youth());
            Law law = world.duties().reading().law();
            for (JournalEntry entry : file.journal().entries()) {
                if (DanishCalendar.dayOf(entry.recordedAt()).equals(day)) {
                    Phrases.of(touched.party(), entry.fact(), law)
                            .ifPresent(phrase -> moments.add(new Moment(
                                    touched.youth(),
                                    entry,
                                    World.isInstitution(touched.party()),
                                    moments.size(),
                                    phrase)));
                }
            }
        }
        moments.sort(Comparator.comparing((Moment moment) -> moment.entry().recordedAt())
                .thenComparing(Moment::atSchool)
                .thenComparing(Moment::order));
        return moments;
    }

    private static String line(LocalDate day, Map<YouthId, List<String>> told, Function<YouthId, String> name) {
        String words = told.entrySet().stream()
                .limit(YOUTHS_IN_WORDS)
                .map(youth -> name.apply(youth.getKey()) + " "
                        + youth.getValue().stream().distinct().collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" | "));
        int more = told.size() - YOUTHS_IN_WORDS;
        return DAY.format(day) + "  " + words + (more > 0 ? " | and " + more + " more" : "");
    }

    private String person(YouthId id) {
        return world.register()
                .find(id)
                .map(youth -> youth.name().orElse("somebody unknown to every municipality") + " (" + youth.cpr() + ")")
                .orElse(id.value());
    }
}
