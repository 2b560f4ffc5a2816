package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.exchange.Decoded.Understood;
import dk.ungebro.exchange.Reception;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Many reports at once: each sees what those before it came to, and all are committed together. */
final class YouthDatabaseIntake {

    private final YouthDatabaseHandler handler;
    private final CaseLedger ledger;
    private final Map<MessageKey, Taken> known = new HashMap<>();
    private final Map<YouthId, CaseFile> files = new HashMap<>();

    /** Under which digest a message is known, and which change makes it so; none if it was known before. */
    private record Taken(String digest, Optional<Change> change) {}

    /** What became of a report, if the change is stored. */
    private record Answer(Reception reception, Optional<Change> change) {}

    YouthDatabaseIntake(YouthDatabaseHandler handler, CaseLedger ledger, List<Understood> messages) {
        this.handler = handler;
        this.ledger = ledger;
        ledger.handled(messages.stream().map(each -> each.message().key()).toList())
                .forEach((key, handled) -> known.put(key, new Taken(handled.digest(), Optional.empty())));
        List<YouthId> youths = messages.stream()
                .map(Understood::message)
                .filter(message -> !known.containsKey(message.key()))
                .map(Message::youth)
                .distinct()
                .toList();
        ledger.load(youths).forEach(file -> files.put(file.youth(), file));
    }

    /** What somebody else prevented is taken in alone. */
    List<Reception> receptions(List<Understood> messages) {
        List<Answer> answers = messages.stream().map(this::answer).toList();
        List<Change> changes = new ArrayList<>();
        answers.stream()
                .filter(answer -> answer.reception().verdict() == Reception.Verdict.STORED)
                .forEach(answer -> answer.change().ifPresent(changes::add));
        Set<Change> refused = new HashSet<>(ledger.commitAll(changes));
        List<Reception> receptions = new ArrayList<>();
        for (int each = 0; each < messages.size(); each++) {
            Answer answer = answers.get(each);
            Understood arrived = messages.get(each);
            receptions.add(
                    answer.change().filter(refused::contains).isPresent()
                            ? handler.handle(arrived.message(), arrived.digest())
                            : answer.reception());
        }
        return receptions;
    }

    private Answer answer(Understood arrived) {
        Message message = arrived.message();
        Taken taken = known.get(message.key());
        if (taken != null) {
            boolean same = taken.digest().equals(arrived.digest());
            return new Answer(YouthDatabaseHandler.again(message, same), taken.change());
        }
        CaseFile before = Objects.requireNonNull(files.get(message.youth()));
        Change change = handler.change(before, message, arrived.digest());
        files.put(message.youth(), before.plus(change.entries()));
        known.put(message.key(), new Taken(arrived.digest(), Optional.of(change)));
        return new Answer(YouthDatabaseHandler.stored(message), Optional.of(change));
    }
}
