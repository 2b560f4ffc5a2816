package dk.ungebro.sandbox.generator;

import java.time.LocalDate;

/** The ways in which a row of the youth file can be wrong. */
enum YouthFlaw {
    CPR_DATE_IMPOSSIBLE,
    CPR_WITH_LETTER,
    BIRTH_DATE_DIFFERS,
    NAME_WITH_DIGIT,
    MUNICIPALITY_UNKNOWN,
    TARGET_GROUP_UNKNOWN,
    BENEFIT_NOT_IN_FORCE,
    DATE_UNREADABLE,
    INSTITUTION_TOO_LONG,
    NEEDS_UNKNOWN,
    FLAG_IN_DANISH,
    INJUNCTION_TOO_LATE;

    /** Whom the wrong row is about: nobody who has a right row. */
    Youth stranger(Dice dice, CprIssuer issuer) {
        return this == INJUNCTION_TOO_LATE ? Youth.past30(dice, issuer) : Youth.any(dice, issuer, 0);
    }

    /** A row with this flaw, made from a right one. */
    Row<YouthColumn> spoil(Row<YouthColumn> right, Youth youth) {
        Row<YouthColumn> row = right.with(YouthColumn.CPR, youth.cpr()).with(YouthColumn.BIRTH_DATE, youth.birthDate());
        return switch (this) {
            case CPR_DATE_IMPOSSIBLE ->
                row.with(YouthColumn.CPR, "9102" + youth.cpr().substring(4));
            case CPR_WITH_LETTER -> row.with(YouthColumn.CPR, youth.cpr().substring(0, 9) + "O");
            case BIRTH_DATE_DIFFERS ->
                row.with(YouthColumn.BIRTH_DATE, youth.birthDate().plusDays(1));
            case NAME_WITH_DIGIT -> row.with(YouthColumn.NAME, "Elev 17");
            case MUNICIPALITY_UNKNOWN -> row.with(YouthColumn.MUNICIPALITY, "999");
            case TARGET_GROUP_UNKNOWN -> row.with(YouthColumn.TARGET_GROUP, "NR9");
            case BENEFIT_NOT_IN_FORCE -> allowanceAfterReform(row);
            case DATE_UNREADABLE -> row.with(YouthColumn.APPLIED_ON, "31-06-2024");
            case INSTITUTION_TOO_LONG -> row.with(YouthColumn.ORDERED_INSTITUTION, "9910011");
            case NEEDS_UNKNOWN -> row.with(YouthColumn.NEEDS, "SOME");
            case FLAG_IN_DANISH -> row.with(YouthColumn.GUARDIAN, "ja");
            case INJUNCTION_TOO_LATE -> injunctionAtThirty(row, youth);
        };
    }

    private static Row<YouthColumn> allowanceAfterReform(Row<YouthColumn> row) {
        return row.with(YouthColumn.TARGET_GROUP, TargetGroup.NR4)
                .with(YouthColumn.BENEFIT, "EDUCATION_ALLOWANCE")
                .with(YouthColumn.BENEFIT_FROM, LocalDate.of(2025, 7, 1))
                .with(YouthColumn.BENEFIT_TO, "");
    }

    private static Row<YouthColumn> injunctionAtThirty(Row<YouthColumn> row, Youth youth) {
        return row.with(YouthColumn.TARGET_GROUP, TargetGroup.NR4)
                .with(YouthColumn.BENEFIT, "CASH_BENEFIT")
                .with(YouthColumn.INJUNCTION_ON, youth.birthDate().plusYears(30));
    }
}
