package dk.ungebro.contracts;

import dk.ungebro.contact.ContactKind;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.exchange.Decoded.Understood;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A message that arrives. Few numbers, so that many arrive twice or contradict each other.
 *
 * @param youth 0 to 3; the last one is not in the register
 * @param school 0 or 1
 * @param number 0 to 7
 * @param what 0 to 9
 * @param variant 0 to 2
 */
record Arriving(int youth, int school, int number, int what, int variant) {

    static final int KINDS = 10;

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Instant REPORTED = Instant.parse("2024-07-01T09:00:00Z");

    Understood message() {
        Payload payload = payload();
        Party author = payload instanceof Payload.InstitutionEvent ? DeskWorld.SCHOOLS.get(school) : IntakeWorld.CITY;
        var message = new Message(
                new MessageKey(author, EventNumber.of("E-" + number)),
                IntakeWorld.youth(youth),
                DAY,
                REPORTED,
                CallerIdentity.automated(author, "sender"),
                payload);
        return new Understood(message, MessageCodec.digest(message));
    }

    private Payload payload() {
        return switch (what) {
            case 0, 1 ->
                new Payload.Admission(
                        ProgrammeType.VOCATIONAL,
                        Optional.empty(),
                        new StudyPeriod(DAY.plusDays(30L + variant), Optional.empty()),
                        DeskWorld.INFO);
            case 2, 3 -> new Payload.DropoutRisk(RiskGround.values()[variant % RiskGround.values().length]);
            case 4 -> new Payload.Interruption(Optional.empty());
            case 5 -> new Payload.Completion();
            case 6 -> new Payload.InstitutionContact(DeskWorld.INFO, Optional.empty());
            case 7 -> new Payload.Annulment(EventNumber.of("E-" + variant));
            case 8 -> new Payload.SubscriptionEnd(DAY);
            default -> notice();
        };
    }

    private Payload notice() {
        return new Payload.SupportNotice(
                new MessageKey(DeskWorld.SCHOOLS.get(school), EventNumber.of("E-" + variant)),
                AdmissionBasis.ORDERED,
                DeskRegistrations.assessment(variant),
                DeskWorld.INFO,
                ContactKind.TEAM);
    }
}
