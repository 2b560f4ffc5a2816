package dk.ungebro.duty;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.Stamped;
import dk.ungebro.message.MessageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks up what was recorded first. */
final class Facts {

    static final Comparator<Stamped<Fact>> BY_TIME = Comparator.comparing((Stamped<Fact> stamped) -> stamped.at())
            .thenComparing(stamped -> stamped.fact().toString());

    private Facts() {}

    /** The first fact of a kind about each message. */
    static <F extends Fact> Map<MessageKey, Stamped<Fact>> firstAbout(
            Journal journal, Class<F> kind, Function<F, MessageKey> about, Predicate<F> which) {
        Map<MessageKey, Stamped<Fact>> first = new HashMap<>();
        journal.facts(kind)
                .filter(stamped -> which.test(stamped.fact()))
                .forEach(stamped -> first.merge(about.apply(stamped.fact()), stamped.widened(), Facts::earlier));
        return first;
    }

    static <F extends Fact> Map<MessageKey, Stamped<Fact>> firstAbout(
            Journal journal, Class<F> kind, Function<F, MessageKey> about) {
        return firstAbout(journal, kind, about, fact -> true);
    }

    /** Facts of a kind in the order in which they were recorded, each day once. */
    static <F extends Fact> List<Stamped<F>> ofEachDay(Journal journal, Class<F> kind) {
        Map<LocalDate, Stamped<F>> first = new LinkedHashMap<>();
        journal.facts(kind)
                .sorted(Comparator.comparing(Stamped::at))
                .forEach(stamped -> stamped.fact().day().ifPresent(day -> first.putIfAbsent(day, stamped)));
        return List.copyOf(first.values());
    }

    /** The first recorded of those that happened on a day or later. */
    static <F extends Fact> Optional<Stamped<F>> firstFrom(Journal journal, Class<F> kind, LocalDate from) {
        return from(journal, kind, from).findFirst();
    }

    static <F extends Fact> Stream<Stamped<F>> from(Journal journal, Class<F> kind, LocalDate from) {
        return ofEachDay(journal, kind).stream()
                .filter(stamped ->
                        stamped.fact().day().filter(day -> !day.isBefore(from)).isPresent());
    }

    static Stamped<Fact> earlier(Stamped<Fact> one, Stamped<Fact> other) {
        return BY_TIME.compare(one, other) <= 0 ? one : other;
    }

    /** The earlier of two that may be absent. */
    static Optional<Stamped<Fact>> first(
            Optional<? extends Stamped<? extends Fact>> one, Optional<? extends Stamped<? extends Fact>> other) {
        if (one.isPresent() && other.isPresent()) {
            return Optional.of(earlier(one.get().widened(), other.get().widened()));
        }
        return one.isPresent() ? Optional.of(one.get().widened()) : other.map(Stamped::widened);
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
