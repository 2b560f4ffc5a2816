package dk.ungebro.contracts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Runs tests of a contract on an adapter, a new one for each, and tells which fail. */
final class KitRun {

    private KitRun() {}

    static <T> List<String> failures(Class<T> contract, Supplier<? extends T> adapter) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> fails(method, adapter.get()))
                .map(Method::getName)
                .sorted()
                .toList();
    }

    /** Whether one test of a contract fails. */
    static <T> boolean fails(Class<T> contract, Supplier<? extends T> adapter, String test) {
        try {
            return fails(contract.getMethod(test), adapter.get());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no test of the contract has this name", e);
        }
    }

    private static boolean fails(Method test, Object adapter) {
        try {
            test.invoke(adapter);
            return false;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof TestAbortedException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the tests of a contract are public", e);
        }
    }
}
