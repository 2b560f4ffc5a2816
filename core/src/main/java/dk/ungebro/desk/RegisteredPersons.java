package dk.ungebro.desk;

import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.InjunctionDecisions;
import dk.ungebro.casefile.PersonDecisions;
import dk.ungebro.casefile.SubscriptionDecisions;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.Duty;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.PersonFact.BenefitEnded;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** The youth's situation, in the journal. */
record RegisteredPersons(Casework casework, CallerIdentity caller) implements Persons {

    @Override
    public YouthId register(Youth youth, TargetGroup group, LocalDate from) {
        YouthId id = casework.office().register().register(youth);
        casework.decide(id, caller, (file, stamp, known) -> Decision.of(new PlacedInTargetGroup(group, from)));
        return id;
    }

    @Override
    public Outcome applyForHelp(YouthId youth, LocalDate on) {
        return casework.decide(youth, caller, (file, stamp, known) -> Decision.of(new HelpApplied(on)));
    }

    @Override
    public Outcome grantBenefit(YouthId youth, Benefit benefit, LocalDate from) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> InjunctionDecisions.grantBenefit(stamp, benefit, from));
    }

    @Override
    public Outcome endBenefit(YouthId youth, LocalDate lastDay) {
        return casework.decide(youth, caller, (file, stamp, known) -> Decision.of(new BenefitEnded(lastDay)));
    }

    @Override
    public Outcome assign(YouthId youth, ContactPoint contact) {
        return casework.decide(youth, caller, (file, stamp, known) -> Decision.of(new ContactAssigned(contact)));
    }

    @Override
    public int handOver(StaffId from, ContactPoint to, LocalDate on) {
        Set<YouthId> youths = new TreeSet<>();
        new Pages(casework.office().store().agenda())
                .each(AgendaQuery.PENDING.forRecipient(from), (Duty duty) -> youths.add(duty.youth()));
        return (int) youths.stream()
                .map(youth -> casework.decide(
                        youth, caller, (file, stamp, known) -> PersonDecisions.handOver(stamp, from, to, on)))
                .filter(Outcome::done)
                .count();
    }

    @Override
    public Outcome endSubscription(YouthId youth, LocalDate lastDay) {
        return casework.decide(youth, caller, (file, stamp, known) -> SubscriptionDecisions.end(file, stamp, lastDay));
    }
}
