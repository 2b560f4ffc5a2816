package dk.ungebro.contracts.jdbc;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;

/** Watches one connection and all that was made by it. */
final class Watch {

    /** What is for the owner of a connection to do. */
    private static final Set<String> OF_THE_OWNER =
            Set.of("commit", "close", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private final Steps steps;
    private final OpenThings things;
    private final Consumer<Connection> givenBack;
    private final Consumer<String> meddling;
    private volatile boolean failed;

    Watch(Steps steps, OpenThings things, Consumer<Connection> givenBack, Consumer<String> meddling) {
        this.steps = steps;
        this.things = things;
        this.givenBack = givenBack;
        this.meddling = meddling;
    }

    int open(int parent) {
        return things.add(parent);
    }

    int begin() throws SQLException {
        return steps.begin();
    }

    boolean losesAnswer(int step) {
        return steps.losesAnswer(step);
    }

    void failed() {
        failed = true;
    }

    void closed(int number) {
        things.remove(number);
        things.removeMadeBy(number);
    }

    /** A connection that has failed is for its pool to throw away, whatever its settings are. */
    void closing(int number, Connection connection) {
        if (things.remove(number) && !failed) {
            givenBack.accept(connection);
        }
    }

    /** A rollback to a savepoint ends nothing. */
    void meddled(Method method) {
        boolean rollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
        if (rollback || OF_THE_OWNER.contains(method.getName())) {
            meddling.accept(method.getName());
        }
    }
}
