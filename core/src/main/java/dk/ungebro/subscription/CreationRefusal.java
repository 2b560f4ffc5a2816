package dk.ungebro.subscription;

import java.util.Optional;
import java.util.stream.Stream;

/** Why the labour market agency's service refuses to create a subscription (R-SUB-7). */
public enum CreationRefusal {
    /** The CPR number is not one. */
    INVALID_CPR(1001),
    /** There is no active plan. */
    NO_ACTIVE_PLAN(8002),
    /** The operation is not allowed without an active contact group. */
    OPERATION_NEEDS_CONTACT_GROUP(8060),
    /** There is no education plan. */
    NO_EDUCATION_PLAN(8066),
    /** The youth is 30. */
    NOT_UNDER_30(8067),
    /** There is no active contact group. */
    NO_ACTIVE_CONTACT_GROUP(8068);

    private final int code;

    CreationRefusal(int code) {
        this.code = code;
    }

    /**
     * The service's own code.
     *
     * @return four digits
     */
    public int code() {
        return code;
    }

    /**
     * The refusal that a code of the service means.
     *
     * @param code four digits
     * @return the refusal, or empty for any other code
     */
    public static Optional<CreationRefusal> ofCode(int code) {
        return Stream.of(values()).filter(refusal -> refusal.code == code).findFirst();
    }
}
