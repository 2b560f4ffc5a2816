package dk.ungebro.adapters.jdbc;

import dk.ungebro.adapters.jdbc.Dialect.Kind;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says by the SQLState, and by the product's own codes, what a failure asks for. */
final class Failures {

    /** Classes of the standard, where the product says nothing else. */
    private static final Map<String, Kind> BY_CLASS = Map.of(
            "08", Kind.UNAVAILABLE,
            "23", Kind.CONFLICT,
            "28", Kind.REFUSED_LOGIN,
            "3D", Kind.REFUSED_LOGIN,
            "40", Kind.CONFLICT,
            "53", Kind.UNAVAILABLE,
            "57", Kind.UNAVAILABLE);

    /** Classes whose messages never repeat a value that was bound. */
    private static final Set<String> WITHOUT_VALUES = Set.of("08", "28", "42");

    private Failures() {}

    static PortException of(SQLException failure, DatabaseProduct product) {
        Kind kind = kind(failure, product);
        String message =
                "the database refused with SQLState " + state(failure) + ", code " + failure.getErrorCode() + ": ";
        SQLException cause = withoutValues(failure);
        return switch (kind) {
            case CONFLICT -> new ConcurrentChange(message + "somebody else changes the same", cause);
            case UNAVAILABLE -> new TemporarilyUnavailable(message + "it does not answer now; call again", cause);
            case FULL ->
                new TemporarilyUnavailable(
                        message + "it has no room left; nothing was stored; make room, then call again", cause);
            default -> new Misconfigured(message + advice(kind), cause);
        };
    }

    private static String advice(Kind kind) {
        return switch (kind) {
            case READ_ONLY -> "it takes no writes, since it is a standby or set read-only; connect to the primary";
            case WRONG_SCHEMA -> "a table or column is missing; run the scripts of this jar";
            case FORBIDDEN -> "its user may not do this; grant select, insert, update and delete on the tables";
            case REFUSED_LOGIN -> "it refuses the login; check user, password and name of the database";
            default -> "this is not known to pass by itself; look into its log";
        };
    }

    /** The database has undone all or part of the caller's transaction, which only the caller can begin again. */
    static PortException inCallersTransaction(SQLException failure, DatabaseProduct product) {
        PortException plain = of(failure, product);
        return plain instanceof ConcurrentChange || "25P02".equals(failure.getSQLState())
                ? new TemporarilyUnavailable(
                        "the database refused with SQLState " + state(failure)
                                + ": roll your transaction back and begin it again",
                        withoutValues(failure))
                : plain;
    }

    /** A failure to connect. */
    static PortException toConnect(SQLException failure, DatabaseProduct product) {
        return toConnect(failure, kind(failure, product));
    }

    /** A failure before the product is known. */
    static PortException toConnect(SQLException failure) {
        String group = group(state(failure));
        Kind kind = group.equals("42") ? Kind.REFUSED_LOGIN : BY_CLASS.getOrDefault(group, Kind.UNAVAILABLE);
        return toConnect(failure, kind);
    }

    private static PortException toConnect(SQLException failure, Kind kind) {
        String message =
                "no connection to the database, SQLState " + state(failure) + ", code " + failure.getErrorCode() + ": ";
        boolean wrong = kind == Kind.REFUSED_LOGIN || kind == Kind.FORBIDDEN || kind == Kind.WRONG_SCHEMA;
        return wrong
                ? new Misconfigured(message + advice(kind), withoutValues(failure))
                : new TemporarilyUnavailable(message + "it does not answer now; call again", withoutValues(failure));
    }

    /** Whether the database undid a transaction for the sake of another one, such as after a deadlock. */
    static boolean isDisorder(SQLException failure, DatabaseProduct product) {
        return kind(failure, product) == Kind.CONFLICT && !group(state(failure)).equals("23");
    }

    /** Whether a failed end of a transaction tells that nothing was stored. */
    static boolean nothingWasStored(SQLException failure, DatabaseProduct product) {
        String state = state(failure);
        return kind(failure, product) == Kind.CONFLICT || state.startsWith("25") || state.startsWith("53");
    }

    private static Kind kind(SQLException failure, DatabaseProduct product) {
        Kind own = product.dialect().kind(failure);
        if (own != Kind.OTHER) {
            return own;
        }
        Kind standard = BY_CLASS.getOrDefault(group(state(failure)), Kind.OTHER);
        boolean passing = failure instanceof SQLTransientException || failure instanceof SQLRecoverableException;
        return standard == Kind.OTHER && passing ? Kind.UNAVAILABLE : standard;
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
