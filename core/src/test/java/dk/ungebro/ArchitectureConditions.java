package dk.ungebro;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the rules ask for, where ArchUnit has no word for it. */
final class ArchitectureConditions {

    private ArchitectureConditions() {}

    /** Takes and gives only types of some packages, type arguments included. */
    static final class Speak extends ArchCondition<JavaMethod> {

        private final PackageMatchers allowed;

        Speak(List<String> packages) {
            super("take and give only the JDK's and the model's types");
            allowed = PackageMatchers.of(packages);
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                    .map(JavaType::getAllInvolvedRawTypes)
                    .flatMap(Set::stream)
                    .map(JavaClass::getBaseComponentType)
                    .filter(type -> !type.isPrimitive() && !allowed.test(type.getPackageName()))
                    .forEach(type -> events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " speaks " + type.getName())));
        }
    }

    /** Depends on lower floors only. */
    static final class OnlyDependDownwards extends ArchCondition<JavaClass> {

        private final String root;
        private final List<List<String>> floors;

        OnlyDependDownwards(String root, List<List<String>> floors) {
            super("only depend on lower floors");
            this.root = root;
            this.floors = floors;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean within = target.getPackageName().equals(type.getPackageName());
                boolean ours = target.getPackageName().startsWith(root);
                if (ours && !within && floor(target) >= floor(type)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }

        private int floor(JavaClass type) {
            String name = type.getPackageName();
            if (name.equals(root)) {
                return floors.size();
            }
            for (int floor = 0; floor < floors.size(); floor++) {
                if (floors.get(floor).contains(name.substring(root.length() + 1))) {
                    return floor;
                }
            }
            throw new AssertionError("no floor is named for " + name);
        }
    }

    /** Is final, sealed, or a record. */
    static final class BeClosed extends ArchCondition<JavaClass> {

        BeClosed() {
            super("be final or sealed");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                    || type.isAnnotation()
                    || type.reflect().isSealed();
            if (!closed) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " is open to extension"));
            }
        }
    }

    /** Lives in a package whose package-info is null-marked. */
    static final class LiveInNullMarkedPackage extends ArchCondition<JavaClass> {

        LiveInNullMarkedPackage() {
            super("live in a null-marked package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage()
                    .tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false);
            if (!marked) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in an unmarked package"));
            }
        }
    }

    /** Access to the machine's clock, zone or console. */
    static final class Surroundings extends DescribedPredicate<JavaAccess<?>> {

        private final String builder;

        Surroundings(String builder) {
            super("the machine's clock, zone or console");
            this.builder = builder;
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            String target = access.getTargetOwner().getFullName() + "." + access.getName();
            return switch (target) {
                case "java.lang.System.out",
                        "java.lang.System.err",
                        "java.lang.System.currentTimeMillis",
                        "java.lang.System.nanoTime",
                        "java.time.ZoneId.systemDefault",
                        "java.util.TimeZone.getDefault" -> true;
                default ->
                    isNow(access, target) || isSystemClock(access, target) || target.endsWith(".printStackTrace");
            };
        }

        private static boolean isNow(JavaAccess<?> access, String target) {
            return target.startsWith("java.time.")
                    && target.endsWith(".now")
                    && access.getTarget() instanceof CodeUnitAccessTarget unit
                    && unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        }

        private boolean isSystemClock(JavaAccess<?> access, String target) {
            boolean builderDefault = target.equals("java.time.Clock.systemUTC")
                    && access.getOriginOwner().getFullName().equals(builder);
            return target.startsWith("java.time.Clock.system") && !builderDefault;
        }
    }
}
