package dk.ungebro.contracts;

import dk.ungebro.contracts.DeskHistory.Trait;
import dk.ungebro.contracts.DeskStep.Part;
import dk.ungebro.desk.Outcome;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.port.Youth;
import dk.ungebro.subscription.Residence;
import dk.ungebro.youth.CprNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Where a history is made: its days, its youth, its moves and the steps so far. */
final class DeskScene {

    final Random random;
    final List<LocalDate> days;
    final Residence residence;
    final Set<Trait> traits;
    final LocalDate otherBirthDateFrom;
    final List<Told> told = new ArrayList<>();
    private final List<DeskStep> steps = new ArrayList<>();
    private final List<LocalDate> births;
    private final boolean guardianKnown;

    /**
     * A report.
     *
     * @param key its identity
     * @param day when it is made
     * @param step makes it
     */
    record Told(MessageKey key, LocalDate day, DeskStep step) {

        boolean is(String prefix) {
            return key.number().value().startsWith(prefix);
        }
    }

    DeskScene(Random random, List<LocalDate> days, Residence residence, List<LocalDate> births, Set<Trait> traits) {
        this.random = random;
        this.days = days;
        this.residence = residence;
        this.births = births;
        this.traits = traits;
        this.guardianKnown = random.nextBoolean();
        this.otherBirthDateFrom = random.nextBoolean() ? LocalDate.MAX : pick(days);
    }

    List<DeskStep> steps() {
        return steps;
    }

    /** Under a number of their own; the first birth date unless the second is asked for. */
    Youth youth(int number, boolean otherBirthDate) {
        LocalDate born = births.get(otherBirthDate ? 1 : 0);
        String digits = String.format(
                Locale.ROOT,
                "%02d%02d%02d4%03d",
                born.getDayOfMonth() + 60,
                born.getMonthValue(),
                born.getYear() % 100,
                number);
        return Youth.builder()
                .cpr(CprNumber.of(digits))
                .guardianKnown(guardianKnown)
                .build();
    }

    <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    boolean oneOf(int many) {
        return random.nextInt(many) == 0;
    }

    LocalDate dayFrom(LocalDate first) {
        return pick(days.stream().filter(day -> !day.isBefore(first)).toList());
    }

    /** A day before, but not one on which the youth lived elsewhere. */
    LocalDate before(LocalDate day, int atMost) {
        LocalDate wanted = day.minusDays(random.nextInt(atMost + 1));
        return residence.moves().stream()
                .map(Residence.Move::on)
                .filter(moved -> !moved.isAfter(day) && moved.isAfter(wanted))
                .max(LocalDate::compareTo)
                .orElse(wanted);
    }

    MunicipalityCode city(LocalDate day) {
        return residence.on(day);
    }

    void add(LocalDate day, Part part, String line, String text, Function<DeskWorld, Outcome> deed) {
        steps.add(new DeskStep(day, part, line, text, deed));
    }

    void again(DeskStep step, LocalDate day) {
        steps.add(new DeskStep(day, step.part(), step.line(), step.text() + " again", step.deed()));
    }

    DeskStep last() {
        return steps.get(steps.size() - 1);
    }

    static MessageKey key(InstitutionNumber school, String number) {
        return new MessageKey(school, EventNumber.of(number));
    }
}
