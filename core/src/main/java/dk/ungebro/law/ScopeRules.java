package dk.ungebro.law;

import java.util.List;

/** Scope: which of two predicates counts. */
public final class ScopeRules {

    /** Completed youth education and completed vocational education are two things. */
    public static final LegalRule TWO_QUALIFICATIONS = LegalRule.draft(Chapter.SCOPE, "R-SCOPE-1")
            .law("BEK 512/2025", "§ 31, stk. 2, og LAB § 6, nr. 4-5")
            .from(Dates.LAB19)
            .title("Student med uddannelsespålæg", "Graduate with an injunction")
            .says(
                    "Indberetning til Ungedatabasen stopper ved en gennemført ungdomsuddannelse; et pålæg kræver kun, at"
                            + " en erhvervskompetencegivende mangler. En student med pålæg følges efter LAB alene.",
                    "Reports to the youth database stop at a completed youth education; an injunction only asks that a"
                            + " vocationally qualifying one is missing. A graduate with an injunction is followed by"
                            + " LAB alone.");

    /** The words that trigger. */
    public static final LegalRule TRIGGER_WORDS = LegalRule.draft(Chapter.SCOPE, "R-SCOPE-2")
            .law("LAB", "§ 30, stk. 7-8, § 167, stk. 3, og BEK 113/2026 § 47, stk. 2")
            .from(Dates.REFORM_2022)
            .title("FGU på grænsen", "FGU at the edge")
            .says(
                    "LAB taler om studie- eller erhvervskompetencegivende uddannelse, DFDG blot om uddannelse. FGU er kun"
                            + " det sidste; her behandles den som de andre.",
                    "LAB speaks of education that qualifies for study or a vocation, DFDG just of education. FGU is only"
                            + " the latter; here it is treated like the others.");

    /** Access of the register with and without an injunction. */
    public static final LegalRule ACCESS_OF_REGISTER = LegalRule.draft(Chapter.SCOPE, "R-SCOPE-3")
            .law("BEK 512/2025", "§ 39, stk. 2, og BEK 113/2026 § 47, stk. 1 og 3")
            .from(Dates.APPLICANTS_2023)
            .title("Abonnement uden pålæg", "Subscription without an injunction")
            .says(
                    "Ungedatabasens bekendtgørelse kræver pålæg og abonnement, DFDG-bekendtgørelsen kun abonnement. Her"
                            + " følges DFDG.",
                    "The order on the youth database asks for injunction and subscription, that on DFDG for a"
                            + " subscription only. Here DFDG is followed.");

    /** The introduction programme. */
    public static final LegalRule INTRODUCTION_PROGRAMME = LegalRule.draft(Chapter.SCOPE, "R-SCOPE-4")
            .unverified("Integrationsloven", "§ 16 a")
            .from(Dates.REFORM_2022)
            .title("Introduktionsprogrammet", "The introduction programme")
            .says(
                    "Unge i introduktionsprogrammet har deres eget pålæg efter integrationsloven; LAB § 30, stk. 7-9, er"
                            + " ikke hjemmel for dem.",
                    "Youths in the introduction programme have their own injunction by the integration act; LAB §"
                            + " 30(7)-(9) is not its basis.");

    /** The plan follows a move. */
    public static final LegalRule PLAN_FOLLOWS_MOVE = LegalRule.draft(Chapter.SCOPE, "R-MOVE-1")
            .law("BEK 113/2026", "§ 43, stk. 10")
            .from(Dates.MUNICIPALITY_2026)
            .title("Planen følger med ved flytning", "The plan follows a move")
            .says(
                    "Flytter den unge, får den nye kommune den gældende Min Plan med pålægget; abonnementet er ikke nævnt.",
                    "When the youth moves, the new municipality gets the current My Plan with the injunction; the"
                            + " subscription is not mentioned.");

    /** Annulments and changes of contact are passed on too. */
    public static final LegalRule PASS_ON_CORRECTIONS = LegalRule.draft(Chapter.SCOPE, "R-ANNUL-1")
            .unverified("BEK 113/2026", "§ 47, stk. 3")
            .from(ExchangeParagraphRules.BEK_830_2020.validFrom())
            .title("Annulleringer sendes videre", "Annulments are passed on")
            .says(
                    "Annulleringer og ændret kontakt står ikke blandt beskederne i DFDG; her sendes de videre, så ingen"
                            + " handler på noget forkert.",
                    "Annulments and changes of contact are not among the events of DFDG; here they are passed on, so that"
                            + " nobody acts on what is wrong.");

    private ScopeRules() {}

    static List<LegalRule> all() {
        return List.of(
                TWO_QUALIFICATIONS,
                TRIGGER_WORDS,
                ACCESS_OF_REGISTER,
                INTRODUCTION_PROGRAMME,
                PLAN_FOLLOWS_MOVE,
                PASS_ON_CORRECTIONS);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
