package dk.ungebro.adapters.jdbc;

import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.party.Party;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Standing;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.Track;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one party and its partners have sent each other. */
final class JdbcCorrespondence implements Correspondence {

    private final Database database;
    private final TrackRows tracks;
    private final ReceiptRows receipts;

    JdbcCorrespondence(Database database, Party party) {
        this.database = database;
        this.tracks = new TrackRows(party);
        this.receipts = new ReceiptRows(party);
    }

    @Override
    public long last(Track track) {
        return database.read(session -> tracks.last(session, track));
    }

    @Override
    public boolean expect(Track track, long number, Instant at, byte[] content) {
        return database.write(session -> tracks.expect(session, track, new Open(number, number, at), content));
    }

    @Override
    public Optional<byte[]> sent(Track track, long number) {
        return database.read(session -> tracks.sent(session, track, number));
    }

    @Override
    public long note(Track track, long number, Instant at) {
        return database.write(session -> tracks.note(session, track, number, at));
    }

    @Override
    public void dismiss(Track track, Open open) {
        database.write(session -> tracks.dismiss(session, track, open));
    }

    @Override
    public List<Standing> standings() {
        return database.read(tracks::standings);
    }

    @Override
    public void keep(Collection<Receipt> told) {
        if (!told.isEmpty()) {
            database.write(session -> receipts.keep(session, told));
        }
    }

    @Override
    public Map<MessageKey, Receipt> receipts(Collection<MessageKey> keys) {
        return keys.isEmpty() ? Map.of() : database.read(session -> receipts.find(session, keys));
    }
}
