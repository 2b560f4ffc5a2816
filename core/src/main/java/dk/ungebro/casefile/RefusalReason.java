package dk.ungebro.casefile;

import dk.ungebro.law.CooperationRules;
import dk.ungebro.law.DataProtectionRules;
import dk.ungebro.law.DisclosureRules;
import dk.ungebro.law.FollowUpRules;
import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.MentorRules;
import dk.ungebro.law.RegisterRules;
import dk.ungebro.law.TargetRules;
import dk.ungebro.law.YouthDatabaseRules;
import dk.ungebro.law.YouthEffortRules;
import java.util.Optional;

/** Why something is refused: a stable code, the rule behind it, and how to mend it, in Danish and English. */
public enum RefusalReason {
    /** An admission that is not known. */
    ADMISSION_UNKNOWN(
            RegisterRules.TRANSFER,
            "Optagelsen er ikke modtaget. Vent, til institutionen har indberettet den.",
            "The admission has not been received. Wait until the institution has reported it."),
    /** An admission is known that waits for its assessment. */
    ADMISSION_WAITS(
            DisclosureRules.ASSESS_ON_ADMISSION,
            "Den unge er optaget, og optagelsen venter på en vurdering. Vurdér for den optagelse.",
            "The youth is admitted, and the admission waits for an assessment. Assess for that admission."),
    /** A notice that is not known. */
    NOTICE_UNKNOWN(
            CooperationRules.READ_BEFORE_START,
            "Underretningen findes ikke hos institutionen. Kontrollér nøglen.",
            "The institution has no such notice. Check its key."),
    /** A risk report that is not known. */
    RISK_UNKNOWN(
            FollowUpRules.REACT_TO_RISK,
            "Der er ikke modtaget en risiko for frafald med den nøgle. Kontrollér nøglen.",
            "No risk of dropout with that key is known. Check the key."),
    /** What it concerns has been annulled. */
    ANNULLED(
            YouthDatabaseRules.ANNULMENT,
            "Indberetningen er annulleret. Der skal ikke gøres mere ved den.",
            "The report has been annulled. Nothing more is to be done about it."),
    /** No injunction in force in a covered target group. */
    NO_BASIS(
            RegisterRules.TRANSFER,
            "Den unge har ikke et gældende uddannelsespålæg i målgruppe 1, 4 eller 5 på optagelsesdagen. Intet må sendes.",
            "The youth has no injunction in force in target group 1, 4 or 5 on the day of admission. Nothing may be sent."),
    /** The rule did not exist yet, or no longer. */
    NO_RULE_IN_FORCE(
            RegisterRules.TRANSFER,
            "Ingen regel gælder den dag, så der er ingen hjemmel.",
            "No rule is in force on that day, so there is no basis."),
    /** The regime of injunctions has ended. */
    REGIME_ENDED(
            InjunctionRules.START_AND_COMPLETE,
            "Ordningen med uddannelsespålæg er ophørt den dag. Intet nyt kan gives efter den.",
            "The regime of injunctions has ended on that day. Nothing new can be given under it."),
    /** The notice has gone already. */
    ALREADY_TRANSFERRED(
            RegisterRules.TRANSFER,
            "Underretningen er allerede sendt. Brug sikker post eller telefon til mere.",
            "The notice has been sent already. Use secure mail or telephone for anything more."),
    /** Too old for an injunction. */
    TOO_OLD_FOR_INJUNCTION(
            TargetRules.UNDER_30,
            "Den unge er 30 år. Et uddannelsespålæg kan ikke gives.",
            "The youth is 30. An injunction cannot be given."),
    /** Too old for an injunction in target group nr. 1. */
    TOO_OLD_FOR_INJUNCTION_NR1(
            TargetRules.UNDER_25,
            "En dagpengemodtager på 25 år eller derover kan ikke få uddannelsespålæg.",
            "A recipient of unemployment benefit of 25 or more cannot get an injunction."),
    /** No target group that can have an injunction. */
    NOT_IN_TARGET_GROUP(
            TargetRules.UNDER_30,
            "Den unge er ikke i en målgruppe, der kan få uddannelsespålæg. Registrér målgruppen først.",
            "The youth is in no target group that can get an injunction. Register the target group first."),
    /** No injunction in force. */
    NO_INJUNCTION(
            InjunctionRules.STEP_DEADLINE,
            "Der er intet gældende uddannelsespålæg den dag.",
            "No injunction is in force on that day."),
    /** A deadline before the order. */
    DEADLINE_BEFORE_ORDER(
            InjunctionRules.STEP_DEADLINE,
            "Fristen ligger før pålægget. Sæt den til dagen for pålægget eller senere.",
            "The deadline is before the order. Set it to the day of the order or later."),
    /** The benefit does not exist on that day. */
    BENEFIT_NOT_IN_FORCE(
            TargetRules.FORMER_BENEFITS,
            "Ydelsen findes ikke efter 30. juni 2025. Brug kontanthjælp.",
            "The benefit does not exist after 30 June 2025. Use cash benefit."),
    /** The mentor right can no longer be claimed. */
    MENTOR_WINDOW_PASSED(
            MentorRules.MENTOR_RIGHT,
            "De 6 måneder fra optagelsen er gået. Mentor kan kun gives efter § 167, stk. 1.",
            "The six months from admission have passed. A mentor can be given under § 167(1) only."),
    /** There is no right that is in use. */
    NO_MENTOR_RIGHT_IN_USE(
            MentorRules.MENTOR_EXTENSION,
            "Retten er ikke brugt, så der er intet at forlænge eller aftale.",
            "The right has not been used, so there is nothing to extend or agree on."),
    /** An extension of more than six months, or with a gap. */
    EXTENSION_TOO_LONG(
            MentorRules.MENTOR_EXTENSION,
            "En forlængelse er på højst 6 måneder fra sin første dag.",
            "An extension lasts at most six months from its first day."),
    /** An extension that does not join the support so far. */
    EXTENSION_NOT_JOINED(
            MentorRules.MENTOR_EXTENSION,
            "Forlængelsen begynder senest dagen efter, at støtten ellers slutter, og ikke før den er begyndt.",
            "An extension begins at the latest on the day after the support would end, and not before it began."),
    /** Another injunction is in force. */
    INJUNCTION_IN_FORCE(
            InjunctionRules.STEP_DEADLINE,
            "Den unge har allerede et gældende uddannelsespålæg. Afslut det først.",
            "The youth has an injunction in force. End it first."),
    /** Same number, other contents. */
    EVENT_NUMBER_CONFLICT(
            YouthDatabaseRules.ANNULMENT,
            "Hændelsesnummeret er brugt til noget andet. Annullér den gamle indberetning, og brug et nyt nummer.",
            "The event number was used for something else. Annul the old report and use a new number."),
    /** Annulled twice. */
    ALREADY_ANNULLED(
            YouthDatabaseRules.ANNULMENT,
            "Indberetningen er allerede annulleret.",
            "The report has been annulled already."),
    /** An annulment is not annulled. */
    NOT_ANNULLABLE(
            YouthDatabaseRules.ANNULMENT,
            "En annullering kan ikke annulleres. Indberet på ny med et nyt nummer.",
            "An annulment cannot be annulled. Report again with a new number."),
    /** A message that this party does not receive. */
    NOT_FOR_THIS_PARTY(
            DataProtectionRules.NO_FREE_TEXT,
            "Beskeden hører ikke til hos denne part.",
            "The message does not belong with this party."),
    /** A day after today. */
    IN_THE_FUTURE(
            YouthDatabaseRules.ANNULMENT,
            "Dagen ligger efter i dag. Registrér, når det er sket.",
            "The day is after today. Register it when it has happened."),
    /** A day before what it answers. */
    BEFORE_THE_REPORT(
            FollowUpRules.REACT_TO_RISK,
            "Dagen ligger før det, som der svares på. Kontrollér datoen.",
            "The day is before what it answers. Check the date."),
    /** A new target-group assessment is asked for too early. */
    NEW_ASSESSMENT_TOO_EARLY(
            YouthEffortRules.FGU_TARGET_GROUP,
            "Den seneste vurdering var et afslag for under 6 måneder siden. Vent, til de er gået.",
            "The last assessment was negative and is less than six months old. Wait until they have passed."),
    /** The education plan is no longer revised. */
    PLAN_NO_LONGER_REVISED(
            YouthEffortRules.PLAN_REVISION,
            "Den unge er 25 år. Uddannelsesplanen skal ikke længere revideres.",
            "The youth is 25. The education plan no longer has to be revised."),
    /** The youth is not of 15 to 17 years. */
    NOT_OF_15_TO_17(
            YouthEffortRules.DUTY_UNDER_18,
            "Den unge er ikke 15-17 år den dag og har ikke pligt til uddannelse.",
            "The youth is not of 15 to 17 years on that day and has no duty of education."),
    /** An offer that ends before it begins. */
    OFFER_ENDS_BEFORE_START(
            InjunctionRules.OFFERS,
            "Tilbuddets sidste dag ligger før den første. Kontrollér datoerne.",
            "The last day of the offer is before its first. Check the dates."),
    /** A person who is not in the register. */
    YOUTH_UNKNOWN(
            FollowUpRules.NAMED_RECIPIENT,
            "Den unge er ikke i registret. Registrér den unge først.",
            "The youth is not in the register. Register the youth first."),
    /** A message that cannot be read. */
    UNREADABLE(
            DataProtectionRules.NO_FREE_TEXT,
            "Beskeden kan ikke læses efter formatet. Ret den, og send den igen.",
            "The message cannot be read by the format. Correct it and send it again.");

    private final LegalRule rule;
    private final String da;
    private final String en;

    RefusalReason(LegalRule rule, String da, String en) {
        this.rule = rule;
        this.da = da;
        this.en = en;
    }

    /**
     * The rule behind the refusal.
     *
     * @return the rule
     */
    public LegalRule rule() {
        return rule;
    }

    /**
     * A violation for this reason.
     *
     * @param path what is wrong, for example {@code deadline}
     * @return the violation with code, rule and texts
     */
    public Violation at(String path) {
        return new Violation(path, name(), Optional.of(rule.id()), da, en);
    }
}
