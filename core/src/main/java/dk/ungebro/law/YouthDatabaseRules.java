package dk.ungebro.law;

import java.util.List;

/** Reports to the youth database. */
public final class YouthDatabaseRules {

    /** Age scope of UDB. */
    public static final LegalRule UDB_SCOPE = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-2")
            .law("BEK 512/2025", "§ 31, stk. 2-3")
            .from(Dates.UDB_2019)
            .title("15-29-årige", "Age scope of UDB")
            .says("Der indberettes om 15-29-årige.", "Reports concern youths of 15 to 29 years.");

    /** Programmes of six weeks. */
    public static final LegalRule SIX_WEEKS = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-3")
            .law("BEK 512/2025", "§ 31, stk. 4")
            .from(Dates.UDB_2019)
            .title("Mindst 6 uger", "Programmes of six weeks")
            .says(
                    "Der indberettes kun om forløb på mindst 6 uger.",
                    "Only programmes of at least six weeks are reported.");

    /** Worrying absence. */
    public static final LegalRule WORRYING_ABSENCE = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-9")
            .law("BEK 1290/2022", "§ 36, stk. 2")
            .from(Dates.UDB_2022)
            .title("Bekymrende fravær", "Worrying absence")
            .says(
                    "Bekymrende fravær indberettes samtidig som risiko for frafald.",
                    "Worrying absence is reported as risk of dropout at the same time.");

    /** Guardian notice. */
    public static final LegalRule GUARDIAN = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-10")
            .law("BEK 512/2025", "§ 36, stk. 3")
            .from(Dates.UDB_2019)
            .title("Forældremyndighedens indehaver", "Guardian notice")
            .says(
                    "Forældremyndighedens indehaver underrettes straks, når den unge er under 18 år.",
                    "The holder of parental authority is informed at once while the youth is under 18.");

    /** Annulment. */
    public static final LegalRule ANNULMENT = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-11")
            .law("BEK 512/2025", "§ 37")
            .from(Dates.UDB_2019)
            .title("Annullering", "Annulment")
            .says(
                    "En fejl rettes ved at annullere indberetningen med dens hændelsesnummer.",
                    "An error is corrected by annulling the report by its event number.");

    private YouthDatabaseRules() {}

    static List<LegalRule> all() {
        return List.of(UDB_SCOPE, SIX_WEEKS, WORRYING_ABSENCE, GUARDIAN, ANNULMENT);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
