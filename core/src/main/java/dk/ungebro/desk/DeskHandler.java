package dk.ungebro.desk;

import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Decision;
import dk.ungebro.exchange.Decoded.Understood;
import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.exchange.Reception;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.DataRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes in what the courier brings. */
final class DeskHandler implements MessageHandler {

    private final Casework casework;
    private final CallerIdentity caller;

    DeskHandler(Casework casework, CallerIdentity caller) {
        this.casework = casework;
        this.caller = caller;
    }

    @Override
    public Reception handle(Message message, String digest) {
        return alone(new Arrival(message, digest));
    }

    @Override
    public List<Reception> handle(List<Understood> messages) {
        List<Arrival> arrivals = messages.stream()
                .map(each -> new Arrival(each.message(), each.digest()))
                .toList();
        return new Intake(casework, caller, arrivals).receptions(arrivals, this::alone);
    }

    private Reception alone(Arrival arrival) {
        return known(arrival).orElseGet(() -> takeIn(arrival));
    }

    private Reception takeIn(Arrival arrival) {
        try {
            return arrival.reception(casework.decide(
                    arrival.message().youth(),
                    caller,
                    Optional.of(arrival.handled()),
                    arrival.question(casework.office().store().party())));
        } catch (ConcurrentChange e) {
            return known(arrival).orElseThrow(() -> e);
        }
    }

    private Optional<Reception> known(Arrival arrival) {
        return casework.office().store().ledger().handled(arrival.key()).map(arrival::reception);
    }

    @Override
    public void delivered(Letter letter) {
        Outcome outcome = casework.decide(letter.youth(), caller, noting(letter));
        if (!outcome.done()) {
            throw new DataRejected("the youth " + letter.youth().value() + " is not in the register");
        }
    }

    @Override
    public List<Letter> delivered(List<Letter> letters) {
        var round =
                new Round(casework, caller, letters.stream().map(Letter::youth).toList());
        List<Draft> drafts = letters.stream()
                .map(letter -> round.decide(letter.youth(), Optional.empty(), noting(letter)))
                .toList();
        Set<Change> refused = round.commit();
        List<Letter> rejected = new ArrayList<>();
        List<Letter> again = new ArrayList<>();
        for (int each = 0; each < letters.size(); each++) {
            if (!drafts.get(each).outcome().done()) {
                rejected.add(letters.get(each));
            } else if (drafts.get(each).change().filter(refused::contains).isPresent()) {
                again.add(letters.get(each));
            }
        }
        rejected.addAll(MessageHandler.super.delivered(again));
        return rejected;
    }

    private static Casework.Question noting(Letter letter) {
        return (file, stamp, youth) -> file.journal()
                        .facts(LetterDelivered.class)
                        .anyMatch(delivered -> delivered.fact().notice().equals(letter.notice()))
                ? Decision.of()
                : Decision.of(new LetterDelivered(letter.notice(), stamp.today()));
    }
}
