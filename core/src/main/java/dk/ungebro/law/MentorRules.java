package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** Mentor support: the period, the right, the agreement. */
public final class MentorRules {

    /** The date of the consolidation that was read. */
    private static final LocalDate CONSOLIDATION_2016 = LocalDate.of(2016, 11, 21);

    /** Mentor support and its extension. */
    public static final LegalRule MENTOR_EXTENSION = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-1")
            .law("LAB", "§ 167, stk. 1")
            .from(Dates.LAB19)
            .title("Mentorstøtte og forlængelse", "Mentor support and its extension")
            .says(
                    "Mentorstøtte gives i højst 6 måneder og kan forlænges med op til 6 måneder efter en konkret "
                            + "vurdering.",
                    "Mentor support is given for at most 6 months and may be extended by up to 6 months after an "
                            + "assessment.");

    /** Mentor right. */
    public static final LegalRule MENTOR_RIGHT = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-2")
            .law("LAB", "§ 167, stk. 3")
            .from(Dates.REFORM_2022)
            .title("Ret til mentor", "Mentor right")
            .says(
                    "Uddannelses- og aktivitetsparate kan bruge retten til mentor i 6 måneder fra optagelsen. Støtten "
                            + "gives derefter i op til 6 måneder fra den dag, retten bruges.",
                    "Education- and activity-ready youths may use the right to a mentor for 6 months from admission. "
                            + "Support then runs up to 6 months from the day the right is used.");

    /** The day on which the target group is tested. */
    public static final LegalRule GROUP_AT_ADMISSION = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-3")
            .unverified("LAB", "§ 167, stk. 3")
            .from(Dates.REFORM_2022)
            .title("Målgruppen på optagelsesdagen", "The target group on the day of admission")
            .says(
                    "Målgruppen prøves på optagelsesdagen, så retten består, når ydelsen hører op ved studiestart. "
                            + "Loven nævner ikke dagen.",
                    "The target group is tested on the day of admission, so the right stays when the benefit ends at "
                            + "study start. The act does not name the day.");

    /** Discharge from a psychiatric ward. */
    public static final LegalRule DISCHARGE = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-4")
            .law("LAB", "§ 167, stk. 2")
            .from(Dates.LAB19)
            .title("Mentor ved udskrivning", "Mentor on discharge")
            .says(
                    "Ved udskrivning fra psykiatrisk indlæggelse er der ret til mentor fra op til 3 måneder før og i "
                            + "mindst 6 måneder i alt.",
                    "On discharge from a psychiatric ward there is a right to a mentor from up to 3 months before, and "
                            + "for at least 6 months in total.");

    /** Who may provide the mentor. */
    public static final LegalRule EMPLOYERS = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-5")
            .law("LAB", "§ 168")
            .from(Dates.LAB19)
            .title("Hvem der kan være mentor", "Who may be a mentor")
            .says(
                    "En mentor er ansat i en virksomhed, på en uddannelsesinstitution eller i en kommune, eller er en "
                            + "ekstern konsulent, som en af dem har engageret.",
                    "A mentor is employed by a company, an educational institution or a municipality, or is an external "
                            + "consultant whom one of them has engaged.");

    /** What the support must go beyond. */
    public static final LegalRule EFFORT = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-6")
            .law("LAB", "§ 169, stk. 1")
            .from(Dates.LAB19)
            .title("Mere end den sædvanlige indsats", "More than the usual effort")
            .says(
                    "En mentor fra en virksomhed eller institution skal yde mere, end man sædvanligvis kan forvente, og "
                            + "støtten skal være afgørende for, at forløbet lykkes.",
                    "A mentor from a company or institution must do more than is usually expected, and the support must "
                            + "be decisive for the activity.");

    /** How the hours are set. */
    public static final LegalRule HOURS = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-7")
            .law("LAB", "§ 169, stk. 3-4")
            .from(Dates.LAB19)
            .title("Antal mentortimer", "The number of hours")
            .says(
                    "Kommunen fastsætter timetallet efter behovet sammen med stedet, enten for den enkelte eller "
                            + "samlet for stedet.",
                    "The municipality sets the hours with the place from the need, for one person or for the place as a "
                            + "whole.");

    /** What is paid. */
    public static final LegalRule PAYMENT = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-8")
            .law("LAB", "§ 169, stk. 2, og § 170")
            .from(Dates.LAB19)
            .title("Frikøb eller honorar", "Released hours or a fee")
            .says(
                    "Der betales løn for de timer, en medarbejder frikøbes, eller honorar til en konsulent. Der kan "
                            + "også gives tilskud til uddannelse af mentoren.",
                    "What is paid is wage for the hours an employee is released, or a consultant's fee. The mentor's "
                            + "training may be granted too.");

    /** The written agreement of the former act. */
    public static final LegalRule WRITTEN_AGREEMENT = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-9")
            .law("LBK 1342/2016", "§ 31 c")
            .from(CONSOLIDATION_2016)
            .to(Dates.LAB19)
            .title("Skriftlig mentoraftale", "The written mentor agreement")
            .says(
                    "Aftalen er skriftlig og har mål, mentors navn og kontakt, opgaver, varighed, timetal og "
                            + "klagevejledning.",
                    "The agreement is written and holds goal, mentor's name and contact, tasks, duration, hours and "
                            + "guidance on complaint.");

    /** The five items of the agreement. */
    public static final LegalRule MENTOR_AGREEMENT = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-9")
            .law("BEK 1216/2023", "§ 52")
            .from(Dates.LAB19)
            .title("Aftalens fem punkter", "The five items of the agreement")
            .says(
                    "I Min Plan står mål, mentors navn og kontakt, opgaver, varighed og timetal. Klagevejledning og "
                            + "underskrift kræves ikke længere.",
                    "The plan holds goal, mentor's name and contact, tasks, duration and hours. Guidance on complaint "
                            + "and signature are no longer required.");

    /** No ordinary duties in mentor hours. */
    public static final LegalRule NO_ORDINARY_DUTIES = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-10")
            .law("BEK 1216/2023", "§ 123")
            .from(Dates.ORDERS_2024)
            .title("Kun mentor i mentortimerne", "No ordinary duties in mentor hours")
            .says(
                    "En mentor udfører ikke sit sædvanlige arbejde i mentortimerne.",
                    "A mentor does no ordinary duties in mentor hours.");

    /** Direct contact counts. */
    public static final LegalRule COUNTABLE_HOURS = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-11")
            .law("BEK 1216/2023", "§§ 124-127")
            .from(Dates.ORDERS_2024)
            .title("Kun direkte kontakt tæller", "Direct contact counts")
            .says(
                    "Kun timer med direkte kontakt tæller, ikke forberedelse, transport, mentors sygdom eller "
                            + "uddannelse.",
                    "Only hours of direct contact count, not preparation, transport, the mentor's sick days or "
                            + "training.");

    /** The fields of the register. */
    public static final LegalRule REGISTER_FIELDS = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-12")
            .law("BEK 113/2026", "§ 43, stk. 4")
            .from(Dates.MUNICIPALITY_2026)
            .title("Registrering af mentor", "The fields of the register")
            .says(
                    "Kommunen registrerer arbejdsgivers CVR- og P-nummer, start og slut, timer og minutter om ugen, mål, "
                            + "mentors navn og kontakt og opgaver.",
                    "The municipality registers the employer's CVR and P number, start and end, hours and minutes a "
                            + "week, goal, mentor's name and contact, and tasks.");

    /** The school's own mentor. */
    public static final LegalRule SCHOOL_MENTOR = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-13")
            .law("EUD-bekendtgørelsen (BEK 1671/2025)", "§ 66")
            .from(LocalDate.of(2026, 1, 1))
            .title("Skolens egen mentor", "The school's own mentor")
            .says(
                    "Skolen har selv kontaktlærere og mentorer til elever med støttebehov. Deres timer er ikke "
                            + "mentortimer efter LAB § 167.",
                    "The school has contact teachers and mentors of its own for learners in need. Their hours are no "
                            + "mentor hours by LAB § 167.");

    /** A mentor is an offer. */
    public static final LegalRule AN_OFFER = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-14")
            .unverified("LAB", "§ 167")
            .from(Dates.REFORM_2022)
            .title("Mentor er et tilbud", "A mentor is an offer")
            .says(
                    "Den unge kan sige nej til en mentor og stadig bruge retten inden for de 6 måneder.",
                    "The youth may decline a mentor and still use the right within the six months.");

    /** The right is expected to be abolished. */
    public static final LegalRule EXPECTED_END = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-16")
            .unverified("LAB", "§ 167, stk. 3")
            .from(Dates.REFORM_2022)
            .title("Retten ventes afskaffet", "The right is expected to end")
            .says(
                    "Retten ventes afskaffet den 1. januar 2027, men det er ikke vedtaget. Den gælder, til en slutdato "
                            + "er sat i opsætningen.",
                    "The right is expected to end on 1 January 2027, but nothing is enacted. It holds until an end is "
                            + "configured.");

    private MentorRules() {}

    static List<LegalRule> all() {
        return List.of(
                MENTOR_EXTENSION,
                MENTOR_RIGHT,
                GROUP_AT_ADMISSION,
                DISCHARGE,
                EMPLOYERS,
                EFFORT,
                HOURS,
                PAYMENT,
                WRITTEN_AGREEMENT,
                MENTOR_AGREEMENT,
                NO_ORDINARY_DUTIES,
                COUNTABLE_HOURS,
                REGISTER_FIELDS,
                SCHOOL_MENTOR,
                AN_OFFER,
                EXPECTED_END);
    }

    static List<NotModelled> notModelled() {
        return List.of(new NotModelled(
                "R-MENTOR-15",
                Chapter.MENTOR,
                new Text("Udgiftsloft for mentor og vejledning", "The spending limit on mentors and guidance"),
                new Text(
                        "Loftet i LAB § 203 a gælder kommunens samlede udgifter i et budgetår og giver eller fratager "
                                + "ingen ung en ret.",
                        "The limit of LAB § 203 a is on a municipality's spending in a budget year; it gives no youth a "
                                + "right and takes none away.")));
    }
}
