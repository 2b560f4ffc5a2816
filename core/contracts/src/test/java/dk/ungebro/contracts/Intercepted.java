package dk.ungebro.contracts;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adapters between which and their callers somebody stands, who sees each call and may do something else. */
final class Intercepted {

    private static final Set<String> ACCESSORS = Set.of("ledger", "agenda", "outbox", "audit", "correspondence");

    private Intercepted() {}

    /** Who stands there. */
    interface Watcher {
        @Nullable
        Object called(Call call) throws Throwable;
    }

    /** A call of a method of a port; of a store, the port is got by the accessor first. */
    record Call(Object adapter, List<Method> path, List<@Nullable Object> arguments) {

        String name() {
            return method().getName();
        }

        Method method() {
            return path.get(path.size() - 1);
        }

        /** What the adapter answers. */
        @Nullable
        Object proceed() throws Throwable {
            return on(adapter);
        }

        /** The same call, of another adapter. */
        @Nullable
        Object on(Object other) throws Throwable {
            Object target = other;
            for (Method accessor : path.subList(0, path.size() - 1)) {
                target = accessor.invoke(target);
            }
            try {
                return method().invoke(target, arguments.toArray());
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }

    /** An adapter of one port; of a store, the calls of its ports. */
    static <T> T of(Class<T> port, T adapter, Watcher watcher) {
        return proxy(port, adapter, List.of(), watcher);
    }

    private static <T> T proxy(Class<T> type, Object adapter, List<Method> before, Watcher watcher) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(adapter, arguments);
            }
            List<Method> path = new ArrayList<>(before);
            path.add(method);
            if (before.isEmpty() && ACCESSORS.contains(method.getName())) {
                return proxy(method.getReturnType(), adapter, path, watcher);
            }
            List<@Nullable Object> given = arguments == null ? List.of() : Arrays.asList(arguments);
            return watcher.called(new Call(adapter, path, given));
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
