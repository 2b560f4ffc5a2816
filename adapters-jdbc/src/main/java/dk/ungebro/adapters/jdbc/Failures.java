package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;

/** Says by the SQLState what a failure asks for. */
final class Failures {

    private static final Set<String> CONFLICT = Set.of("23", "40");
    private static final Set<String> UNAVAILABLE = Set.of("08", "53", "57");

    /** Classes whose messages never repeat a value that was bound. */
    private static final Set<String> WITHOUT_VALUES = Set.of("08", "28", "42");

    private Failures() {}

    static PortException of(SQLException failure, DatabaseProduct product) {
        String state = state(failure);
        String kind = group(state);
        String message = "the database refused with SQLState " + state + ", code " + failure.getErrorCode();
        if (CONFLICT.contains(kind) || product.isConflict(state)) {
            return new ConcurrentChange(message, withoutValues(failure));
        }
        return unavailable(failure, kind) || product.isUnavailable(state)
                ? new TemporarilyUnavailable(message, withoutValues(failure))
                : new Misconfigured(message, withoutValues(failure));
    }

    /** A failure before the product is known: to connect, that is. */
    static PortException toConnect(SQLException failure) {
        String message = "no connection to the database, SQLState " + state(failure);
        boolean wrong = Set.of("28", "3D").contains(group(state(failure)));
        return wrong
                ? new Misconfigured(message, withoutValues(failure))
                : new TemporarilyUnavailable(message, withoutValues(failure));
    }

    private static boolean unavailable(SQLException failure, String kind) {
        return UNAVAILABLE.contains(kind)
                || failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException;
    }

    /** Drivers repeat values in their messages, such as the key that stands twice. */
    private static SQLException withoutValues(SQLException failure) {
        if (WITHOUT_VALUES.contains(group(state(failure)))) {
            return failure;
        }
        var bare = new SQLException(
                failure.getClass().getSimpleName() + ", its message is withheld",
                state(failure),
                failure.getErrorCode());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    private static String state(SQLException failure) {
        return Objects.requireNonNullElse(failure.getSQLState(), "none");
    }

    private static String group(String state) {
        return state.length() < 2 ? state : state.substring(0, 2);
    }
}
