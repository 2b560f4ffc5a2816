package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** From the institution to the municipality. */
public final class InstitutionRules {

    private static final LocalDate STUDY_RULES_2023_FROM = LocalDate.of(2023, 7, 1);
    private static final LocalDate VOCATIONAL_ORDER_2026 = LocalDate.of(2026, 1, 1);

    /** Notice of an admission, before the reform. */
    public static final LegalRule ADMISSION_NOTICE_2020 = LegalRule.draft(Chapter.INSTITUTION, "R-INST-1")
            .law("LAB", "§ 30, stk. 7, 2. pkt.")
            .from(Dates.LAB19)
            .to(Dates.REFORM_2022)
            .title("Underretning om optagelse", "Notice of an admission")
            .says(
                    "Institutionen underretter kommunen om optagelsen, men skal ikke give kontaktoplysninger.",
                    "The institution notifies the municipality of the admission, but owes no contact information.");

    /** Notice of an admission, with contact information. */
    public static final LegalRule ADMISSION_NOTICE = LegalRule.draft(Chapter.INSTITUTION, "R-INST-1")
            .law("LAB", "§ 30, stk. 8, 1. pkt.")
            .from(Dates.REFORM_2022)
            .title("Underretning om optagelse med kontakt", "Notice of an admission with a contact")
            .says(
                    "Institutionen underretter kommunen, når en person optages på en studie- eller "
                            + "erhvervskompetencegivende uddannelse, og giver relevante kontaktoplysninger.",
                    "The institution notifies the municipality when a person is admitted to a study- or vocationally "
                            + "qualifying education, with relevant contact information.");

    /** Notice of a risk, before the reform. */
    public static final LegalRule RISK_NOTICE_2020 = LegalRule.draft(Chapter.INSTITUTION, "R-INST-2")
            .law("LAB", "§ 30, stk. 7, 2. pkt.")
            .from(Dates.LAB19)
            .to(Dates.REFORM_2022)
            .title("Underretning om risiko for frafald før 2022", "Notice of a risk of dropout before 2022")
            .says(
                    "Institutionen underretter kommunen, når der er risiko for frafald.",
                    "The institution notifies the municipality when there is a risk of dropout.");

    /** Notice of a risk. */
    public static final LegalRule RISK_NOTICE = LegalRule.draft(Chapter.INSTITUTION, "R-INST-2")
            .law("LAB", "§ 30, stk. 8, 2. pkt.")
            .from(Dates.REFORM_2022)
            .title("Underretning om risiko for frafald", "Notice of a risk of dropout")
            .says(
                    "Institutionen underretter kommunen, når den vurderer, at der er risiko for frafald. Risikoen "
                            + "behøver ikke at være overhængende.",
                    "The institution notifies the municipality when it assesses a risk of dropout. The risk need not "
                            + "be imminent.");

    /** The institution's contact. */
    public static final LegalRule RETURN_CONTACT = LegalRule.draft(Chapter.INSTITUTION, "R-INST-3")
            .law("BEK 512/2025", "§ 35, stk. 2")
            .from(Dates.UDB_2022)
            .title("Institutionens kontakt", "The institution's contact")
            .says(
                    "Institutionen indberetter sine kontaktoplysninger for unge med uddannelsespålæg, dog ikke for FGU "
                            + "og videregående uddannelser. Reglen kom med BEK 1290/2022.",
                    "The institution reports its contact information for youths with an injunction, but not for FGU "
                            + "and higher education. The rule came with order 1290/2022.");

    /**
     * School rules on dropout risk. They hold for vocational schools whether or not there are injunctions, so they do not
     * end with the regime.
     */
    public static final LegalRule STUDY_RULES_2023 = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-INST-4")
            .law("BEK 953/2023", "§ 55, stk. 2")
            .from(STUDY_RULES_2023_FROM)
            .to(VOCATIONAL_ORDER_2026)
            .title("Skolens regler om frafaldsrisiko", "The school's rules on dropout risk")
            .says(
                    "En erhvervsskoles studie- og ordensregler siger, hvordan skolen vurderer risiko for frafald.",
                    "The study and conduct rules of a vocational school say how it assesses the risk of dropout.");

    /** School rules on dropout risk, in the order of 2025. */
    public static final LegalRule STUDY_RULES = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-INST-4")
            .law("EUD-bekendtgørelsen (BEK 1671/2025)", "§ 55, stk. 2, nr. 9")
            .from(VOCATIONAL_ORDER_2026)
            .title("Studie- og ordensregler om frafaldsrisiko", "Study and conduct rules on dropout risk")
            .says(
                    "En erhvervsskoles studie- og ordensregler siger, hvordan skolen vurderer risiko for frafald til "
                            + "Ungedatabasen.",
                    "The study and conduct rules of a vocational school say how it assesses the risk of dropout for "
                            + "the youth database.");

    /** The own contact as the answer to the municipality's. No act sets a day. */
    public static final LegalRule CONTACT_ANSWERS = LegalRule.draft(Chapter.INSTITUTION, "R-INST-5")
            .unverified("STIL IndberetInstitutionKontakt v1.0", "")
            .from(Dates.UDB_2022)
            .title("Svar med egen kontakt", "The own contact as an answer")
            .says(
                    "Har institutionen fået kommunens kontakt, svarer den med sin egen. Ingen lov sætter en frist; "
                            + "projektet regner pligten fra den dag, feltet kom i Ungedatabasen.",
                    "An institution that has received the municipality's contact answers with its own. No act sets a "
                            + "day; the project counts the duty from when the youth database got the field.");

    private InstitutionRules() {}

    static List<LegalRule> all() {
        return List.of(
                ADMISSION_NOTICE_2020,
                ADMISSION_NOTICE,
                RISK_NOTICE_2020,
                RISK_NOTICE,
                RETURN_CONTACT,
                STUDY_RULES_2023,
                STUDY_RULES,
                CONTACT_ANSWERS);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
