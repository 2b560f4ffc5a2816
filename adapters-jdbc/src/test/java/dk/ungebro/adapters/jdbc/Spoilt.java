package dk.ungebro.adapters.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Faults that are planted between an adapter and its database, to see that they are found. */
enum Spoilt {
    /** None. */
    NOTHING,
    /** Rows to lease are not locked. PostgreSQL does no harm even then, since a row that was changed has another place. */
    LEASE,
    /** Each statement is a transaction of its own. */
    TRANSACTION;

    DataSource on(DataSource right) {
        return this == NOTHING ? right : proxy(DataSource.class, right);
    }

    private <T> T proxy(Class<T> type, T right) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(right, method, arguments)));
    }

    private @Nullable Object call(Object right, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (this == TRANSACTION && (name.equals("setAutoCommit") || name.equals("commit") || name.equals("rollback"))) {
            return null;
        }
        if (this == LEASE && name.equals("prepareStatement")) {
            arguments[0] = arguments[0].toString().replace("for update skip locked", "");
        }
        try {
            Object result = method.invoke(right, arguments);
            return result instanceof Connection connection ? proxy(Connection.class, connection) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
