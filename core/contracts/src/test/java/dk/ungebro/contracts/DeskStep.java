package dk.ungebro.contracts;

import dk.ungebro.desk.Outcome;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Something that somebody does at a desk.
 *
 * @param day when
 * @param part the part of the day; the parts follow each other, for what comes later may need what came before
 * @param line steps with the same line keep their order within the part; empty if the order is free
 * @param text what it is, for failure messages
 * @param deed does it
 */
record DeskStep(LocalDate day, Part part, String line, String text, Function<DeskWorld, Outcome> deed) {

    /** The parts of a day. */
    enum Part {
        /** A new person number with another birth date: every age follows from it. */
        BIRTH_DATE,
        /** What a municipality registers. Each request and refusal stands as it was made, so its order is kept. */
        REGISTRATION,
        /** Admissions, where a short programme decides which later events are reported at all (R-UDB-3). */
        ADMISSION,
        /** Reports of institutions, in any order. */
        REPORT,
        /** Annulments, where it makes a difference what they find; see {@link DeskHistory#annulmentsLast}. */
        ANNULMENT,
        /** Annulments of annulments: refused once the annulment is known. */
        SECOND_ANNULMENT,
        /** What names a message that has to be known. */
        CASEWORK,
        /** What an institution does with a notice that has to be known. */
        SCHOOLWORK
    }

    boolean isReport() {
        return part.compareTo(Part.ADMISSION) >= 0 && part.compareTo(Part.SECOND_ANNULMENT) <= 0;
    }

    /** Done, or the codes of the refusal. */
    String outcome(DeskWorld world) {
        Outcome outcome = deed.apply(world);
        return outcome instanceof Outcome.Refused refused
                ? refused.violations().stream()
                        .map(violation -> violation.code())
                        .toList()
                        .toString()
                : "done";
    }

    @Override
    public String toString() {
        return day + " " + part + " " + text;
    }
}
