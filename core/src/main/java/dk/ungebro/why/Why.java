package dk.ungebro.why;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Decision;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.message.MessageKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Explains a case: any duty, transfer, window, letter or refusal. Pure: it asks the same functions that decided, once as
 * things are and again with other dates.
 *
 * <p>Immutable and thread-safe.
 */
public final class Why {

    private final Asked asked;

    /**
     * Explains a case file.
     *
     * @param file the case file
     * @param setting what the computation of duties needs
     * @param asOf the last day that is looked at
     * @param birthDate the birth date of the youth; absent if it is not known, then ages are not varied
     */
    public Why(CaseFile file, DutySetting setting, LocalDate asOf, Optional<LocalDate> birthDate) {
        this.asked = new Asked(file, setting, asOf, birthDate);
    }

    /**
     * Why there is a duty, and why it is in its state.
     *
     * @param kind the kind
     * @param subject what opened it
     * @return the explanation, or empty if there is no such duty
     */
    public Optional<Explanation> duty(DutyKind kind, MessageKey subject) {
        return new DutyReasons(asked).of(kind, subject);
    }

    /**
     * Explains all duties.
     *
     * @return one explanation for each duty, in the order of the ledger
     */
    public List<Explanation> duties() {
        return new DutyReasons(asked).all();
    }

    /**
     * Why something was sent to the institution about an admission, or why not.
     *
     * @param admission the admission
     * @return the explanation, or empty if the admission is not known
     */
    public Optional<Explanation> transfer(MessageKey admission) {
        return new TransferReasons(asked).transfer(admission);
    }

    /**
     * Why a letter was written to the youth, and what it is about.
     *
     * @param notice the notice to the institution
     * @return the explanation, or empty if there is no such notice
     */
    public Optional<Explanation> letter(MessageKey notice) {
        return new TransferReasons(asked).letter(notice);
    }

    /**
     * Why a notice of dropout risk obliges to something, or to nothing.
     *
     * @param risk the notice
     * @return the explanation with the six months, or empty if the notice is not known
     */
    public Optional<Explanation> followUp(MessageKey risk) {
        return new WindowReasons(asked).followUp(risk);
    }

    /**
     * Why an admission gives a right to a mentor, and until when.
     *
     * @param admission the admission
     * @return the explanation, or empty if the admission is not known
     */
    public Optional<Explanation> mentorRight(MessageKey admission) {
        return new WindowReasons(asked).mentorRight(admission);
    }

    /**
     * The refusals that the journal records.
     *
     * @return one explanation for each
     */
    public List<Explanation> refusals() {
        return new RefusalReasons(asked).recorded();
    }

    /**
     * Why a command is refused.
     *
     * @param refused the refusal
     * @param on the date that the command named
     * @param command the command for any date, for example {@code day -> InjunctionDecisions.give(file, stamp, born, day)}
     * @return the explanation
     */
    public Explanation refusal(Decision.Refused refused, LocalDate on, Function<LocalDate, Decision> command) {
        return new RefusalReasons(asked).of(refused, on, command);
    }
}
