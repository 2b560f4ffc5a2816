package dk.ungebro.exchange;

import dk.ungebro.casefile.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks messages and receipts from the wire. The only class that knows Hibernate Validator. */
final class WireValidator implements AutoCloseable {

    private final jakarta.validation.ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator();

    <T> List<Violation> check(T wire) {
        return validator.validate(wire).stream()
                .map(WireValidator::translate)
                .sorted(Comparator.comparing(Violation::path))
                .toList();
    }

    private static Violation translate(ConstraintViolation<?> violation) {
        boolean missing = violation.getConstraintDescriptor().getAnnotation() instanceof NotNull;
        String path = violation.getPropertyPath().toString();
        return missing ? missing(path) : malformed(path);
    }

    static Violation missing(String path) {
        return new Violation(
                path, "REQUIRED", Optional.empty(), "Feltet mangler. Udfyld det.", "The field is missing. Fill it in.");
    }

    static Violation malformed(String path) {
        return new Violation(
                path,
                "MALFORMED",
                Optional.empty(),
                "Feltet har en anden form end formatet kræver. Ret det.",
                "The field has another form than the format asks for. Correct it.");
    }

    @Override
    public void close() {
        factory.close();
    }
}
