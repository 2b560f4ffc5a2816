package dk.ungebro.sandbox.oracle;

/**
 * The final states of duties.
 *
 * @param opened all of them
 * @param fulfilled fulfilled in time
 * @param breached not fulfilled in time
 * @param cancelled cancelled by an annulment
 * @param open none of these at the end of the run
 */
public record DutyCounts(int opened, int fulfilled, int breached, int cancelled, int open) {

    static final DutyCounts NONE = new DutyCounts(0, 0, 0, 0, 0);

    DutyCounts plus(DutyCounts more) {
        return new DutyCounts(
                opened + more.opened,
                fulfilled + more.fulfilled,
                breached + more.breached,
                cancelled + more.cancelled,
                open + more.open);
    }
}
