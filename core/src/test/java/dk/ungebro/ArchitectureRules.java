package dk.ungebro;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The walls of the house, for the packages below a root: the library itself, or the fixture that breaks each of them. */
final class ArchitectureRules {

    /** From the ground up. A package may use only what stands on a lower floor. */
    static final List<List<String>> FLOORS = List.of(
            List.of("party", "youth", "law"),
            List.of("education", "injunction", "dropout", "effort", "protection"),
            List.of("contact", "support", "subscription"),
            List.of("mentor", "message", "policy"),
            List.of("journal", "letter"),
            List.of("duty"),
            List.of("casefile"),
            List.of("why"),
            List.of("port"),
            List.of("exchange"),
            List.of("desk"));

    private static final int MODEL_FLOORS = 8;

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("pure model", modelIsPure());
        rules.put("jackson", onlyExchangeUsesJackson());
        rules.put("hibernate validator", onlyOneClassUsesHibernateValidator());
        rules.put("ports", portsSpeakModel());
        rules.put("surroundings", nobodyAsksTheSurroundings());
        rules.put("threads", nobodyUsesThreadsOrOldDates());
        rules.put("cycles", noCycles());
        rules.put("floors", floors());
        rules.put("open classes", publicClassesAreClosed());
        rules.put("open interfaces", publicInterfacesAreClosed());
        rules.put("digits", digitsStayAtTheBorder());
        rules.put("names", namesSayWhat());
        rules.put("nullness", packagesAreNullMarked());
        return rules;
    }

    private ArchRule modelIsPure() {
        return classes()
                .that()
                .resideInAnyPackage(model())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(with(model(), "java..", "org.jspecify..")))
                .because("the law must be testable with nothing but values")
                .allowEmptyShould(false);
    }

    private ArchRule onlyExchangeUsesJackson() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".exchange")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("the form of messages can then be changed in one place")
                .allowEmptyShould(false);
    }

    private ArchRule onlyOneClassUsesHibernateValidator() {
        DescribedPredicate<JavaClass> validator = describe(
                "do the checking",
                type -> type.getPackageName().startsWith("org.hibernate")
                        || type.getPackageName().equals("jakarta.validation")
                                && !type.getSimpleName().equals("Valid"));
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".exchange.WireValidator")
                .should()
                .dependOnClassesThat(validator)
                .because("one class asks the validator, the wire types only carry annotations")
                .allowEmptyShould(false);
    }

    private ArchRule portsSpeakModel() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".port")
                .and()
                .areDeclaredInClassesThat()
                .areInterfaces()
                .should(new ArchitectureConditions.Speak(List.of(with(model(), "java..", root + ".port"))))
                .because("an adapter must not need to know any library of ours")
                .allowEmptyShould(false);
    }

    private ArchRule nobodyAsksTheSurroundings() {
        return noClasses()
                .should()
                .accessTargetWhere(new ArchitectureConditions.Surroundings(root + ".Ungebro$Builder"))
                .because("time and output come in from outside; the one exception is the default clock of the builder")
                .allowEmptyShould(false);
    }

    private ArchRule nobodyUsesThreadsOrOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Thread.class.getName())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("the host owns the threads, and java.time the dates")
                .allowEmptyShould(false);
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("what hangs together in a ring cannot be understood apart")
                .allowEmptyShould(false);
    }

    private ArchRule floors() {
        return classes()
                .should(new ArchitectureConditions.OnlyDependDownwards(root, FLOORS))
                .because("arrows only point downwards")
                .allowEmptyShould(false);
    }

    private ArchRule publicClassesAreClosed() {
        return classes()
                .that(describe("can be seen from outside", ArchitectureRules::isSeen))
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should(new ArchitectureConditions.BeClosed())
                .because("a class that is not meant to be extended says so")
                .allowEmptyShould(false);
    }

    private ArchRule publicInterfacesAreClosed() {
        return classes()
                .that(describe("can be seen from outside", ArchitectureRules::isSeen))
                .and()
                .areInterfaces()
                .and()
                .resideOutsideOfPackages(root + ".port", root + ".desk")
                .and()
                .doNotHaveSimpleName("MessageHandler")
                .should(new ArchitectureConditions.BeClosed())
                .because("only ports, desks and the courier's handler are for others to implement")
                .allowEmptyShould(false);
    }

    private ArchRule digitsStayAtTheBorder() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".exchange", root + ".youth")
                .should()
                .accessTargetWhere(describe(
                        "the digits of a person number",
                        access -> access.getTargetOwner().getFullName().equals("dk.ungebro.youth.CprNumber")
                                && access.getName().equals("digits")))
                .because("the person number is put in at the moment of sending and nowhere else (R-GDPR-6)")
                .allowEmptyShould(false);
    }

    private ArchRule namesSayWhat() {
        return noClasses()
                .should()
                .haveNameMatching(".*[.$][A-Za-z0-9]*(Impl|Manager|Helper|Util|DTO|Dto|Entity)[A-Za-z0-9]*(\\$.*)?")
                .because("a name says what a thing is in the domain")
                .allowEmptyShould(false);
    }

    private ArchRule packagesAreNullMarked() {
        return classes()
                .that()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new ArchitectureConditions.LiveInNullMarkedPackage())
                .because("nothing is null unless it says so")
                .allowEmptyShould(false);
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureRules::isSeen).orElse(true);
    }

    private String[] model() {
        return FLOORS.subList(0, MODEL_FLOORS).stream()
                .flatMap(List::stream)
                .map(name -> root + "." + name)
                .toArray(String[]::new);
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
