package dk.ungebro.exchange;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/** Makes records through handles that are ready; the mapper itself would adapt a handle for each record that it makes. */
final class RecordMaker extends StdValueInstantiator {

    private final MethodHandle constructor;

    private RecordMaker(StdValueInstantiator known, Constructor<?> canonical) throws IllegalAccessException {
        super(known);
        constructor = MethodHandles.lookup()
                .unreflectConstructor(canonical)
                .asSpreader(Object[].class, canonical.getParameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    @Override
    public @Nullable Object createFromObjectWith(DeserializationContext context, Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return context.handleInstantiationProblem(getValueClass(), values, rewrapCtorProblem(context, e));
        }
    }

    /** Takes the place of the mapper's own way for all records that this package can see. */
    static final class All implements ValueInstantiators {

        @Override
        public @Nullable ValueInstantiator findValueInstantiator(
                DeserializationConfig config, BeanDescription.Supplier type) {
            return null;
        }

        @Override
        public ValueInstantiator modifyValueInstantiator(
                DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator known) {
            if (known instanceof StdValueInstantiator standard
                    && type.getBeanClass().isRecord()
                    && standard.getWithArgsCreator() != null
                    && standard.getWithArgsCreator().getAnnotated() instanceof Constructor<?> canonical) {
                try {
                    return new RecordMaker(standard, canonical);
                } catch (IllegalAccessException e) {
                    return known;
                }
            }
            return known;
        }
    }
}
