package dk.ungebro.sandbox;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.InjunctionFact.InjunctionRefused;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.MentorFact.MentorClaimRefused;
import dk.ungebro.journal.MentorFact.MentorClaimed;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.BenefitEnded;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.SupportFact.ConversationHeld;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.journal.SupportFact.SupportInformationRead;
import dk.ungebro.law.Law;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload;
import dk.ungebro.party.Party;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportNeed;
import java.util.Optional;

/** What a fact is called in the story. Facts that only repeat another side's fact have no phrase. */
final class Phrases {

    private Phrases() {}

    static Optional<String> of(Party party, Fact fact, Law law) {
        if (fact instanceof Recorded recorded) {
            return recorded(party, recorded);
        }
        return registered(fact)
                .or(() -> done(fact))
                .or(() -> ReadSteps.of(fact, law).map(read -> "step " + read));
    }

    private static Optional<String> registered(Fact fact) {
        if (fact instanceof HelpApplied) {
            return Optional.of("applies for help");
        } else if (fact instanceof InjunctionGiven) {
            return Optional.of("gets an injunction");
        } else if (fact instanceof InjunctionRefused refused) {
            return Optional.of("is refused an injunction (" + refused.reason() + ")");
        } else if (fact instanceof BenefitEnded) {
            return Optional.of("leaves the benefit");
        } else if (fact instanceof MentorClaimed) {
            return Optional.of("claims a mentor");
        } else if (fact instanceof MentorClaimRefused refused) {
            return Optional.of("claims a mentor too late (" + refused.reason() + ")");
        } else if (fact instanceof StartOrdered) {
            return Optional.of("is ordered to start and complete");
        }
        return Optional.empty();
    }

    private static Optional<String> done(Fact fact) {
        if (fact instanceof SupportAssessed assessed) {
            return Optional.of("support assessed: " + need(assessed.assessment().need()));
        } else if (fact instanceof LetterDelivered) {
            return Optional.of("letter delivered");
        } else if (fact instanceof SupportInformationRead) {
            return Optional.of("read at the school");
        } else if (fact instanceof ConversationHeld) {
            return Optional.of("school calls the municipality");
        } else if (fact instanceof GuardianInformed) {
            return Optional.of("guardian informed");
        } else if (fact instanceof YouthContacted) {
            return Optional.of("municipality contacts the youth");
        } else if (fact instanceof RetentionDecided) {
            return Optional.of("retention decided");
        }
        return Optional.empty();
    }

    private static String need(Optional<SupportNeed> need) {
        return need.map(found -> found.area() == SupportArea.BOTH
                        ? "academic and social, personal or health need"
                        : found.area() == SupportArea.ACADEMIC ? "academic need" : "social, personal or health need")
                .orElse("no need");
    }

    private static Optional<String> recorded(Party party, Recorded recorded) {
        Message message = recorded.message();
        String told = switch (message.kind()) {
            case ADMISSION -> "admitted at " + place(party) + start(message);
            case RISK -> "at risk of dropout at " + place(party);
            case ABSENCE_WARNING -> "warned of absence at " + place(party);
            case INTERRUPTION -> "interrupts at " + place(party);
            case COMPLETION -> "completes at " + place(party);
            case CONTACT -> contact((Payload.InstitutionContact) message.payload());
            case ANNULMENT -> "report annulled by " + place(party);
            case SUPPORT_NOTICE -> "notice sent";
            case FORMER_NOTICE -> "notice of an ordered start sent";
            case SUBSCRIPTION_START, SUBSCRIPTION_END -> "";
        };
        boolean unreported = World.isInstitution(party) && recorded.sentTo().isEmpty();
        return Optional.of(told + (unreported ? " (not reported)" : "")).filter(text -> !text.isEmpty());
    }

    private static String place(Party party) {
        return party.key().substring(1);
    }

    private static String start(Message message) {
        return message.payload() instanceof Payload.Admission admission
                ? " to start " + admission.period().start()
                : "";
    }

    private static String contact(Payload.InstitutionContact contact) {
        return contact.answers().isPresent() ? "school returns its contact" : "new contact at the school";
    }
}
