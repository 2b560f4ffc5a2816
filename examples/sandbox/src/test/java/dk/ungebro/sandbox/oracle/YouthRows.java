package dk.ungebro.sandbox.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the youths file. */
final class YouthRows {

    private static final List<String> COLUMNS = List.of(
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
    private static final Set<String> ABOLISHED =
            Set.of("EDUCATION_ALLOWANCE", "TRANSITION_BENEFIT", "SELF_SUPPORT_AND_REPATRIATION_BENEFIT");
    private static final LocalDate ABOLITION = LocalDate.of(2025, 7, 1);

    private YouthRows() {}

    static RowFile<YouthRow> read(Path file) {
        RowFile<YouthRow> rows = new RowFile<>("youths.csv", COLUMNS, YouthRows::parse);
        rows.load(file);
        Map<String, List<YouthRow>> byCpr = rows.accepted().stream()
                .collect(Collectors.groupingBy(youth -> youth.cpr().digits()));
        byCpr.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .forEach(youth -> rows.refuse(youth.row(), "YOUTH_CONFLICT"));
        return rows;
    }

    private static Optional<YouthRow> parse(Cells cells, int row) {
        Optional<NaiveCpr> cpr = cells.cpr();
        checkPerson(cells, cpr);
        Optional<LocalDate> benefitFrom = benefit(cells);
        Optional<LocalDate> applied = cells.date("appliedOn");
        Optional<LocalDate> injunction = cells.date("injunctionOn");
        Optional<LocalDate> mentor = cells.date("mentorClaimedOn");
        String group = cells.text("targetGroup", "NR1|NR4|NR5|INTRO|NONE");
        String ordered = cells.text("orderedInstitution", "([0-9]{6})?");
        String needs = needs(cells);
        boolean contactWanted = cells.flag("contactWanted");
        boolean guardian = cells.flag("guardian");
        cells.flag("otherSupportPersons");
        return cpr.map(number -> new YouthRow(
                row, number, group, benefitFrom, applied, injunction, ordered, needs, contactWanted, guardian, mentor));
    }

    private static void checkPerson(Cells cells, Optional<NaiveCpr> cpr) {
        cells.text("name", "[\\p{L} \\-'.]{1,100}");
        String municipality = cells.text("municipality", "[0-9]{3}");
        cells.refuseIf(!NaiveMunicipalities.contains(municipality), "MUNICIPALITY_INVALID");
        Optional<LocalDate> birth = cells.date("birthDate");
        boolean disagrees = birth.isPresent()
                && cpr.isPresent()
                && !birth.get().equals(cpr.get().birth());
        cells.refuseIf(disagrees, "BIRTH_DATE_DISAGREES");
    }

    private static Optional<LocalDate> benefit(Cells cells) {
        String benefit = cells.text(
                "benefit",
                "UNEMPLOYMENT_BENEFIT|EDUCATION_ALLOWANCE|CASH_BENEFIT|TRANSITION_BENEFIT"
                        + "|SELF_SUPPORT_AND_REPATRIATION_BENEFIT|NONE");
        Optional<LocalDate> from = cells.date("benefitFrom");
        Optional<LocalDate> to = cells.date("benefitTo");
        cells.refuseIf(from.isPresent() && to.isPresent() && to.get().isBefore(from.get()), "BENEFIT_PERIOD_INVALID");
        cells.refuseIf(
                ABOLISHED.contains(benefit) && from.isPresent() && !from.get().isBefore(ABOLITION),
                "BENEFIT_ABOLISHED");
        return from;
    }

    private static String needs(Cells cells) {
        String needs = cells.text("needs", "NONE|ACADEMIC|SPH|BOTH|NOT_ASSESSED");
        boolean documented = cells.flag("documented");
        return needs;
    }
}
