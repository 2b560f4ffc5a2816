package dk.ungebro.contracts.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls of one connection, statement or result. */
final class WatchedCalls implements InvocationHandler {

    private static final Set<Class<?>> WATCHED = Set.of(
            Connection.class, PreparedStatement.class, CallableStatement.class, Statement.class, ResultSet.class);

    /** What gives the thing that made this one. */
    private static final Set<String> MAKERS = Set.of("getConnection", "getStatement");

    private final Object real;
    private final Watch watch;
    private final Object maker;
    private final int number;

    private WatchedCalls(Object real, Watch watch, Object maker, int number) {
        this.real = real;
        this.watch = watch;
        this.maker = maker;
        this.number = number;
    }

    static Object watched(Class<?> type, Object real, Watch watch, Object maker, int parent) {
        var calls = new WatchedCalls(real, watch, maker, watch.open(parent));
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return identity(proxy, method, arguments);
        }
        if (MAKERS.contains(method.getName())) {
            return maker;
        }
        if (real instanceof Connection) {
            watch.meddled(method);
        }
        if (method.getName().equals("close")) {
            return close(method);
        }
        return talks(method.getName()) ? step(proxy, method, arguments) : call(method, arguments);
    }

    /** Whether a call may reach the database; arguments are kept, and rows that were fetched are read, without it. */
    private boolean talks(String name) {
        if (real instanceof ResultSet) {
            return name.equals("next");
        }
        return !(real instanceof Statement) || !(name.startsWith("set") || name.equals("addBatch"));
    }

    private @Nullable Object step(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            int step = watch.begin();
            Object result = call(method, arguments);
            if (watch.losesAnswer(step)) {
                discard(result);
                throw Steps.failure();
            }
            Class<?> type = method.getReturnType();
            return result == null || !WATCHED.contains(type) ? result : watched(type, result, watch, proxy, number);
        } catch (SQLException e) {
            watch.failed();
            throw e;
        }
    }

    private @Nullable Object call(Method method, Object @Nullable ... arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static void discard(@Nullable Object result) throws Exception {
        if (result instanceof AutoCloseable open) {
            open.close();
        }
    }

    /** Closing never fails: a thing whose line is dead is closed all the same. */
    private @Nullable Object close(Method method) throws Throwable {
        if (real instanceof Connection connection) {
            watch.closing(number, connection);
        } else {
            watch.closed(number);
        }
        return call(method);
    }

    private @Nullable Object identity(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> call(method, arguments);
        };
    }
}
