package dk.ungebro.why;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.law.Text;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of facts. */
final class FactWords {

    private static final Map<MessageKind, Text> MESSAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(MessageKind.ADMISSION, new Text("Optagelse", "Admission")),
            Map.entry(MessageKind.RISK, new Text("Risiko for frafald", "Risk of dropout")),
            Map.entry(MessageKind.ABSENCE_WARNING, new Text("Varsel om fravær", "Warning of absence")),
            Map.entry(MessageKind.INTERRUPTION, new Text("Afbrud", "Interruption")),
            Map.entry(MessageKind.COMPLETION, new Text("Gennemførelse", "Completion")),
            Map.entry(MessageKind.CONTACT, new Text("Institutionens kontakt", "Contact at the institution")),
            Map.entry(MessageKind.ANNULMENT, new Text("Annullering", "Annulment")),
            Map.entry(MessageKind.SUBSCRIPTION_START, new Text("Abonnement", "Subscription")),
            Map.entry(MessageKind.SUBSCRIPTION_END, new Text("Abonnement ophørt", "Subscription ended")),
            Map.entry(MessageKind.SUPPORT_NOTICE, new Text("Underretning om støttebehov", "Notice of support needs")),
            Map.entry(
                    MessageKind.FORMER_NOTICE,
                    new Text("Underretning om pålagt start", "Notice of an ordered start"))));

    private static final Map<String, Text> FACTS = Map.ofEntries(
            Map.entry("PlacedInTargetGroup", new Text("Målgruppe", "Target group")),
            Map.entry("HelpApplied", new Text("Ansøgning om hjælp", "Application for help")),
            Map.entry("BenefitGranted", new Text("Ydelse bevilget", "Benefit granted")),
            Map.entry("BenefitEnded", new Text("Ydelse ophørt", "Benefit ended")),
            Map.entry("ContactAssigned", new Text("Kontaktperson udpeget", "Contact assigned")),
            Map.entry("DutiesHandedOver", new Text("Opgaver overdraget", "Duties handed over")),
            Map.entry("InjunctionGiven", new Text("Uddannelsespålæg", "Injunction")),
            Map.entry("InjunctionEnded", new Text("Uddannelsespålæg ophørt", "Injunction ended")),
            Map.entry("InjunctionRefused", new Text("Uddannelsespålæg afvist", "Injunction refused")),
            Map.entry("StepOrdered", new Text("Trin pålagt", "Step ordered")),
            Map.entry("StartPlanned", new Text("Pålæg om start planlagt", "Order to start planned")),
            Map.entry("StartOrdered", new Text("Pålæg om at begynde og gennemføre", "Order to start and complete")),
            Map.entry("SupportAssessed", new Text("Støttebehov vurderet", "Support need assessed")),
            Map.entry(
                    "ExtraInformationGiven",
                    new Text("Oplysninger givet uden for basen", "Information by another channel")),
            Map.entry("SupportInformationRead", new Text("Oplysninger læst", "Information read")),
            Map.entry("SupportInformationPassedOn", new Text("Oplysninger givet videre", "Information passed on")),
            Map.entry("ConversationHeld", new Text("Samtale med kommunen", "Conversation with the municipality")),
            Map.entry("YouthContacted", new Text("Den unge kontaktet", "Youth contacted")),
            Map.entry("RetentionDecided", new Text("Fastholdelse besluttet", "Retention decided")),
            Map.entry("InterviewHeld", new Text("Jobsamtale holdt", "Job interview held")),
            Map.entry("ReadinessDecided", new Text("Parathed afgjort", "Readiness decided")),
            Map.entry(
                    "LiteracyTested",
                    new Text("Læse-, skrive- og regnetest taget", "Test of reading, writing and maths taken")),
            Map.entry("YouthEducationShown", new Text("Ungdomsuddannelse dokumenteret", "Youth education shown")),
            Map.entry("OfferStarted", new Text("Tilbud begyndt", "Offer started")),
            Map.entry(
                    "CoordinatorOffered",
                    new Text("Koordinerende sagsbehandler tilbudt", "Coordinating caseworker offered")),
            Map.entry("ChangeKnown", new Text("Ændring af pålægget kendt", "Change of the injunction known")),
            Map.entry(
                    "ChangeRegistered",
                    new Text("Ændring af pålægget registreret", "Change of the injunction registered")),
            Map.entry("PlanNotFollowed", new Text("Planen følges ikke", "Plan not followed")),
            Map.entry("YoungsterContacted", new Text("Ung på 15-17 år kontaktet", "Youth of 15 to 17 years contacted")),
            Map.entry("ActivityStarted", new Text("Aktivitet begyndt", "Activity started")),
            Map.entry("EffortExempted", new Text("Fritaget for pligten", "Exempt from the duty")),
            Map.entry("AssessmentAsked", new Text("Målgruppevurdering ønsket", "Target-group assessment asked for")),
            Map.entry("TargetGroupAssessed", new Text("Målgruppe vurderet", "Target group assessed")),
            Map.entry("PlanRevisionNeeded", new Text("Uddannelsesplan skal revideres", "Education plan to be revised")),
            Map.entry("EducationPlanRevised", new Text("Uddannelsesplan revideret", "Education plan revised")),
            Map.entry("CoursePlanMade", new Text("Forløbsplan lavet", "Course plan made")),
            Map.entry("MentorClaimed", new Text("Mentor ønsket", "Mentor claimed")),
            Map.entry("MentorClaimRefused", new Text("Ønske om mentor afvist", "Mentor claim refused")),
            Map.entry("MentorExtended", new Text("Mentor forlænget", "Mentor extended")),
            Map.entry("MentorAgreed", new Text("Mentor aftalt", "Mentor agreed")),
            Map.entry("Forwarded", new Text("Videresendt", "Passed on")),
            Map.entry("LetterDelivered", new Text("Brev leveret", "Letter delivered")),
            Map.entry("GuardianNoticeOwed", new Text("Forældre skal underrettes", "Guardian to be informed")),
            Map.entry("GuardianInformed", new Text("Forældre underrettet", "Guardian informed")));

    /** The kinds of facts that have a name: those that carry a message have that of its kind. */
    static final Set<String> NAMED = Stream.concat(FACTS.keySet().stream(), Stream.of("Recorded", "Received"))
            .collect(Collectors.toUnmodifiableSet());

    private FactWords() {}

    static Text of(Fact fact) {
        Optional<Message> message = fact instanceof MessageFact carrier ? carrier.carried() : Optional.empty();
        return message.map(carried -> with(carried, MESSAGES.get(carried.kind())))
                .orElseGet(
                        () -> Optional.ofNullable(FACTS.get(fact.name())).orElse(new Text(fact.name(), fact.name())));
    }

    private static Text with(Message message, @Nullable Text name) {
        String key = message.key().text();
        Text known =
                name == null ? new Text(message.kind().name(), message.kind().name()) : name;
        return new Text(known.da() + " " + key, known.en() + " " + key);
    }
}
