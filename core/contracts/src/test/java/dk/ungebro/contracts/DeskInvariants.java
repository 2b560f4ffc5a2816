package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.subscription.Residence;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What holds in every history, in whatever order it came. */
final class DeskInvariants {

    static final Set<DutyKind> OF_RISKS =
            EnumSet.of(DutyKind.REACT_BEFORE_START, DutyKind.REACT_TO_RISK, DutyKind.DECIDE_RETENTION);

    private DeskInvariants() {}

    /** One municipality is that of residence; no other has an injunction in force or a subscription. */
    static void atEndOf(LocalDate day, DeskWorld world, Residence residence) {
        assertThat(DeskWorld.CITIES).as("residence").containsOnlyOnce(residence.on(day));
        for (MunicipalityCode city : DeskWorld.CITIES) {
            CaseFile file = file(world, city);
            boolean subscribes =
                    file.subscription(city).filter(period -> period.covers(day)).isPresent();
            if (subscribes || file.injunctions().injunctionOn(day).isPresent()) {
                assertThat(city).as("injunction and subscription on " + day).isEqualTo(residence.on(day));
            }
        }
    }

    static void atTheEnd(DeskWorld world, Residence residence) {
        Map<MessageKey, Party> obliged = new HashMap<>();
        for (MunicipalityCode city : DeskWorld.CITIES) {
            CaseFile file = file(world, city);
            file.journal()
                    .facts(Received.class)
                    .forEach(received -> wasForSubscriber(received.fact().message(), file, residence));
            for (Duty duty : world.reader(city).duties(DeskWorld.YOUTH)) {
                if (OF_RISKS.contains(duty.kind())) {
                    Party first = obliged.putIfAbsent(duty.subject(), city);
                    assertThat(first == null || first.equals(city))
                            .as("one municipality answers for " + duty.subject())
                            .isTrue();
                }
            }
        }
    }

    private static CaseFile file(DeskWorld world, MunicipalityCode city) {
        return world.store(city).ledger().load(DeskWorld.YOUTH);
    }

    /** The database received it on the day on which it was reported. */
    private static void wasForSubscriber(Message message, CaseFile file, Residence residence) {
        LocalDate receivedOn = DanishCalendar.dayOf(message.reportedAt());
        Optional<SubscriptionPeriod> then = upTo(receivedOn, file).subscription(file.party());
        assertThat(then).as("subscription for " + message).isPresent();
        assertThat(then.get().covers(receivedOn))
                .as("subscription on the day of " + message)
                .isTrue();
        assertThat(residence.on(receivedOn))
                .as("residence on the day of " + message)
                .isEqualTo(file.party());
    }

    /** The case file as it was when a day had ended. */
    private static CaseFile upTo(LocalDate day, CaseFile file) {
        List<JournalEntry> entries = file.journal().entries().stream()
                .filter(entry -> !DanishCalendar.dayOf(entry.recordedAt()).isAfter(day))
                .toList();
        return new CaseFile(new Journal(file.party(), file.youth(), entries));
    }
}
