package dk.ungebro.model;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.LedgerLine;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.message.Payload.InstitutionEvent;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.model.Told.Heard;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.util.List;
import java.util.Optional;

/**
 * A case file of the walk. Two with the same facts at the same times are one.
 *
 * @param id its number in the walk
 * @param file the case file
 * @param subscription the subscription of a municipality
 * @param reported what an institution reported and the youth database may pass on
 * @param notices the notices a municipality sent
 * @param ledger its duties
 */
record Dossier(
        int id,
        CaseFile file,
        Optional<SubscriptionPeriod> subscription,
        List<Heard> reported,
        List<Heard> notices,
        List<LedgerLine> ledger) {

    static Dossier of(int id, CaseFile file, Optional<SubscriptionPeriod> subscription, List<LedgerLine> ledger) {
        var told = new Told(file.journal().entries());
        List<Heard> sent = file.journal()
                .facts(Recorded.class)
                .filter(recorded -> recorded.fact().sentTo().isPresent())
                .map(recorded -> new Heard(recorded.fact().message(), recorded.at()))
                .toList();
        List<Heard> reported = sent.stream()
                .filter(heard -> heard.message().payload() instanceof InstitutionEvent)
                .filter(heard -> !told.annulledBefore(heard.message().key(), heard.at()))
                .toList();
        List<Heard> notices = sent.stream()
                .filter(heard -> heard.message().payload() instanceof SupportNotice)
                .toList();
        return new Dossier(id, file, subscription, reported, notices, ledger);
    }

    boolean knows(Heard heard) {
        return file.journal().knows(heard.message().key());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dossier dossier && dossier.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
