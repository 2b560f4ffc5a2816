package dk.ungebro.exchange;

import dk.ungebro.casefile.Post.MessagePost;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Standing;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.Track;
import dk.ungebro.port.Track.Way;
import java.util.List;
import java.util.Optional;

/** Hands over once more what a partner has not answered. */
final class Repetition {

    private final Courier.Ports ports;

    Repetition(Courier.Ports ports) {
        this.ports = ports;
    }

    int run(Party to) {
        int sent = 0;
        for (Standing standing : correspondence().standings()) {
            if (standing.track().way() == Way.SENT && standing.track().partner().equals(to)) {
                for (Open open : standing.open()) {
                    sent += isSent(standing.track(), open) ? 1 : 0;
                }
            }
        }
        return sent;
    }

    private Correspondence correspondence() {
        return ports.store().correspondence();
    }

    private boolean isSent(Track track, Open open) {
        Optional<byte[]> content = correspondence().sent(track, open.last());
        if (content.isEmpty()) {
            return false;
        }
        Batch batch = Sending.batch(ports.store().party(), track, open.last(), content.get());
        List<String> lines = Sending.lines(batch);
        List<Decoded> decoded = ports.codec().decode(lines);
        if (decoded.stream().noneMatch(this::isWithoutGround)) {
            ports.transport().send(batch);
            return true;
        }
        putBack(batch, lines, decoded);
        correspondence().dismiss(track, open);
        return false;
    }

    /** All but what may not be sent any more, to be sent in another batch. */
    private void putBack(Batch batch, List<String> lines, List<Decoded> decoded) {
        Outbox outbox = ports.store().outbox();
        for (int each = 0; each < lines.size(); each++) {
            if (!(decoded.get(each) instanceof Decoded.Understood line)) {
                String id = batch.id() + "." + (each + 1);
                outbox.quarantine(new Quarantined(id, ports.clock().instant(), "UNREADABLE", lines.get(each)));
            } else if (!isWithoutGround(line)) {
                outbox.add(new MessagePost(line.message(), batch.to(), Optional.empty()));
            }
        }
    }

    /** A notice about an admission that was annulled since tells about somebody who never was there. */
    private boolean isWithoutGround(Decoded line) {
        return line instanceof Decoded.Understood understood
                && understood.message().payload() instanceof Notice notice
                && ports.store()
                        .ledger()
                        .load(understood.message().youth())
                        .admission(notice.admission())
                        .filter(admission -> admission.annulled().isPresent())
                        .isPresent();
    }
}
