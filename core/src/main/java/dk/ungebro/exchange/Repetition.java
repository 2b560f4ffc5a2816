package dk.ungebro.exchange;

import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.party.Party;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Standing;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.Track;
import dk.ungebro.port.Track.Way;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        Optional<byte[]> before = correspondence().sent(track, open.last());
        List<String> lines = before.map(this::sendable).orElse(List.of());
        if (!lines.isEmpty()) {
            ports.transport().send(Sending.batch(ports.store().party(), track, open.last(), lines));
        } else if (before.isPresent()) {
            correspondence().dismiss(track, open);
        }
        return !lines.isEmpty();
    }

    /** Without what may not be sent any more. */
    private List<String> sendable(byte[] content) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        List<Decoded> decoded = ports.codec().decode(lines);
        List<String> sendable = new ArrayList<>();
        for (int each = 0; each < lines.size(); each++) {
            if (!(decoded.get(each) instanceof Decoded.Understood line && isWithoutGround(line.message()))) {
                sendable.add(lines.get(each));
            }
        }
        return sendable;
    }

    /** A notice about an admission that was annulled since tells about somebody who never was there. */
    private boolean isWithoutGround(Message message) {
        return message.payload() instanceof Notice notice
                && ports.store()
                        .ledger()
                        .load(message.youth())
                        .admission(notice.admission())
                        .filter(admission -> admission.annulled().isPresent())
                        .isPresent();
    }
}
