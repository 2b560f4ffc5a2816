package dk.ungebro.sandbox.input;

import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.law.Law;
import dk.ungebro.youth.CprNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes a youth of a row of {@code youths.csv}. */
final class YouthParser {

    static final List<String> COLUMNS = List.of(
            "cpr",
            "name",
            "birthDate",
            "municipality",
            "targetGroup",
            "benefit",
            "benefitFrom",
            "benefitTo",
            "appliedOn",
            "injunctionOn",
            "orderedInstitution",
            "needs",
            "documented",
            "otherSupportPersons",
            "contactWanted",
            "guardian",
            "mentorClaimedOn");

    private static final Form<TargetGroup> TARGET_GROUP = Forms.oneOf(TargetGroup.class);
    private static final Form<Benefit> BENEFIT = Forms.oneOf(Benefit.class);
    private static final Form<Needs> NEEDS = Forms.oneOf(Needs.class);

    private YouthParser() {}

    /** The youth, or empty where the row has violations. All fields are read in any case. */
    static Optional<YouthRow> parse(RowReader row) {
        var cpr = row.required("cpr", Forms.CPR);
        var name = row.required("name", Forms.NAME);
        checkBirthDate(row, cpr, row.optional("birthDate", Forms.DATE));
        var municipality = row.required("municipality", Forms.MUNICIPALITY);
        var targetGroup = row.required("targetGroup", TARGET_GROUP);
        var benefit = row.required("benefit", BENEFIT);
        var from = row.optional("benefitFrom", Forms.DATE);
        var to = row.optional("benefitTo", Forms.DATE);
        checkBenefit(row, benefit, from, to);
        var appliedOn = row.optional("appliedOn", Forms.DATE);
        var injunctionOn = row.optional("injunctionOn", Forms.DATE);
        var ordered = row.optional("orderedInstitution", Forms.INSTITUTION);
        var needs = row.required("needs", NEEDS);
        var documented = row.required("documented", Forms.BOOLEAN);
        var others = row.required("otherSupportPersons", Forms.BOOLEAN);
        var wanted = row.required("contactWanted", Forms.BOOLEAN);
        var guardian = row.required("guardian", Forms.BOOLEAN);
        var claimed = row.optional("mentorClaimedOn", Forms.DATE);
        return row.ifValid(() -> new YouthRow(
                cpr.orElseThrow(),
                name.orElseThrow(),
                cpr.orElseThrow().birthDate(),
                municipality.orElseThrow(),
                targetGroup.orElseThrow(),
                benefit.orElseThrow(),
                from,
                to,
                appliedOn,
                injunctionOn,
                ordered,
                needs.orElseThrow(),
                documented.orElseThrow(),
                others.orElseThrow(),
                wanted.orElseThrow(),
                guardian.orElseThrow(),
                claimed));
    }

    private static void checkBirthDate(RowReader row, Optional<CprNumber> cpr, Optional<LocalDate> birthDate) {
        boolean mismatch = cpr.isPresent()
                && birthDate.isPresent()
                && !cpr.get().birthDate().equals(birthDate.get());
        row.refuseIf(mismatch, "birthDate", RefusalCode.BIRTH_DATE_MISMATCH);
    }

    private static void checkBenefit(
            RowReader row, Optional<Benefit> benefit, Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        row.refuseIf(backwards, "benefitTo", RefusalCode.DATE_ORDER);
        boolean gone = benefit.isPresent() && from.isPresent() && !benefit.get().existsOn(from.get(), Law.OF_EACH_DAY);
        row.refuseIf(gone, "benefit", RefusalCode.BENEFIT_NOT_IN_FORCE);
    }
}
