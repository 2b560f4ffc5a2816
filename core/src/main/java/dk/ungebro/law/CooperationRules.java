package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** Agreements, actors and statistics. */
public final class CooperationRules {

    private static final String GUIDE = "Vejledning 2.0 (januar 2022)";
    private static final Text STATISTICS_BY_OTHERS = new Text(
            "Tallet opgøres af andre ud fra hele årgange. Biblioteket følger enkelte sager og laver ingen statistik.",
            "Others compute the figure from whole year groups. The library follows single cases and makes no statistics.");

    /** The voluntary agreement. */
    public static final LegalRule VOLUNTARY_AGREEMENT = LegalRule.draft(Chapter.COOPERATION, "R-AGR-1")
            .seed("Inspirationspapir (januar 2021)")
            .from(LocalDate.of(2021, 1, 11))
            .title("Frivillig samarbejdsaftale", "Voluntary cooperation agreement")
            .says(
                    "Kommune og institution kan aftale kortere frister og faste modtagere. Aftalen kan stramme loven, ikke lempe den.",
                    "Municipality and institution may agree on shorter deadlines and fixed recipients. It may tighten the law, not loosen it.");

    /** No agreement is needed. */
    public static final LegalRule NO_CONDITION = LegalRule.draft(Chapter.COOPERATION, "R-AGR-2")
            .seed(GUIDE)
            .from(Dates.REFORM_2022)
            .title("Aftalen er ingen betingelse", "The agreement is no condition")
            .says(
                    "Oplysninger udveksles efter loven, også uden en samarbejdsaftale.",
                    "Data are exchanged by law, also without a cooperation agreement.");

    /** Support information read before the start. */
    public static final LegalRule READ_BEFORE_START = LegalRule.draft(Chapter.COOPERATION, "R-AGR-3")
            .seed(GUIDE)
            .from(Dates.REFORM_2022)
            .title("Læst før start", "Support information read before the start")
            .says(
                    "Oplysningerne læses, inden den unge starter, og når frem til rette medarbejder. En aftale kan sætte dage og modtager og gælder til og med sin sidste dag.",
                    "The information is read before the youth starts and reaches the right employee. An agreement may set days and recipient and holds until its last day, inclusive.");

    /** Cause codes are kept as they came. */
    public static final LegalRule CAUSE_CODES = LegalRule.draft(Chapter.COOPERATION, "R-STAT-11")
            .law("BEK 512/2025", "§ 32, nr. 3")
            .from(Dates.UDB_2019)
            .title("Afbrudsårsagskoder", "Cause codes")
            .says(
                    "Årsagskoden følger med et afbrud. Listen føres af andre, så en ukendt kode bevares, som den kom.",
                    "The cause code goes with an interruption. Others keep the list, so an unknown code stays as it came.");

    private CooperationRules() {}

    static List<LegalRule> all() {
        return List.of(VOLUNTARY_AGREEMENT, NO_CONDITION, READ_BEFORE_START, CAUSE_CODES);
    }

    static List<NotModelled> notModelled() {
        return List.of(
                unused(
                        "R-AGR-4",
                        new Text("Partnerskabsaftale", "Partnership agreement"),
                        new Text(
                                "Aftalen handler om valg af erhvervsuddannelse og praktikpladser, ikke om deling af oplysninger.",
                                "The agreement is about the choice of vocational education and apprenticeships, not about sharing data.")),
                unused(
                        "R-ACT-1",
                        new Text("Digital Post", "Digital Post"),
                        new Text(
                                "Værten vælger postkassen bag brevet og ved, hvem der er fritaget. Biblioteket spørger kun, om brevet kom frem.",
                                "The host chooses the mailbox behind the letter and knows who is exempt. The library only asks whether the letter arrived.")),
                statistics("R-STAT-1", "Frafaldstal i kilden", "Dropout figures of the source"),
                statistics("R-STAT-2", "Frafald over fem år", "Dropout over five years"),
                statistics("R-STAT-3", "Afbrudsprocent", "Interruption rate"),
                statistics("R-STAT-4", "Fuldførelsesprocent", "Completion rate"),
                statistics("R-STAT-5", "Frafald efter 3 måneder", "Dropout after three months"),
                statistics("R-STAT-6", "Frafald og omvalg", "Dropout and re-choice"),
                unused(
                        "R-STAT-7",
                        new Text("Aldrig påbegyndt", "Never started"),
                        new Text(
                                "Begrebet findes kun i statistikken. Institutionen annullerer optagelsen eller indberetter et afbrud.",
                                "The term exists in statistics only. The institution annuls the admission or reports an interruption.")),
                statistics("R-STAT-8", "Målgruppens tal", "Figures of the target group"),
                unused(
                        "R-STAT-9",
                        new Text("Aldersgrupper", "Age bands"),
                        new Text(
                                "Grupperne beskriver lokale indsatser og overlapper. Ingen pligt afhænger af dem.",
                                "The bands describe local efforts and overlap. No duty depends on them.")),
                unused(
                        "R-STAT-10",
                        new Text("Offentliggørelse", "Publication"),
                        new Text(
                                "Biblioteket offentliggør ingen tal, så ingen små grupper skal skjules.",
                                "The library publishes no figures, so there are no small groups to hide.")));
    }

    private static NotModelled statistics(String id, String da, String en) {
        return unused(id, new Text(da, en), STATISTICS_BY_OTHERS);
    }

    private static NotModelled unused(String id, Text title, Text reason) {
        return new NotModelled(id, Chapter.COOPERATION, title, reason);
    }
}
