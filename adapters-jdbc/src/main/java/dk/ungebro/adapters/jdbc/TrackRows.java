package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.Party;
import dk.ungebro.port.Standing;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.Track;
import dk.ungebro.port.Track.Way;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of one party's tracks. Whoever writes locks the row of the track first. */
final class TrackRows {

    private static final String BEGIN = """
            insert into ungebro_track (party, partner, way, series, last_number, noted_at) values (?, ?, ?, ?, 0, ?)
            """;
    private static final String THIS = " where party = ? and partner = ? and way = ? and series = ?";
    private static final String LAST = "select last_number from ungebro_track" + THIS;
    private static final String LOCK = LAST + " for update";
    private static final String NOTE = "update ungebro_track set last_number = ?, noted_at = ?" + THIS;
    private static final String OPEN = """
            insert into ungebro_open_number (party, partner, way, series, from_number, to_number, open_since)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SEND = """
            insert into ungebro_open_number (party, partner, way, series, from_number, to_number, open_since, content)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SENT =
            "select content from ungebro_open_number" + THIS + " and from_number = ? and content is not null";
    private static final String AROUND = "select from_number, to_number, open_since from ungebro_open_number" + THIS
            + " and from_number <= ? and to_number >= ?";
    private static final String CLOSE =
            "delete from ungebro_open_number" + THIS + " and from_number = ? and to_number = ?";
    private static final String ALL = """
            select partner, way, series, last_number, noted_at from ungebro_track
            where party = ? order by partner, way, series
            """;
    private static final String ALL_OPEN = """
            select partner, way, series, from_number, to_number, open_since from ungebro_open_number
            where party = ? order by partner, way, series, from_number
            """;

    private final Party party;

    TrackRows(Party party) {
        this.party = party;
    }

    long last(Session session, Track track) throws SQLException {
        return session.first(LAST, row -> row.number(1), key(track)).orElse(0L);
    }

    private Object[] key(Track track, Object... more) {
        List<Object> all = new ArrayList<>(List.of(party, track.partner(), track.way(), track.series()));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private long lock(Session session, Track track, Instant at) throws SQLException {
        session.insertIfNew(BEGIN, key(track, at));
        return session.first(LOCK, row -> row.number(1), key(track)).orElseThrow();
    }

    private void set(Session session, Track track, long last, Instant at) throws SQLException {
        session.update(NOTE, last, at, party, track.partner(), track.way(), track.series());
    }

    boolean expect(Session session, Track track, Open place, byte[] content) throws SQLException {
        long last = lock(session, track, place.since());
        if (place.first() <= last) {
            return false;
        }
        openBefore(session, track, last, place);
        session.update(SEND, key(track, place.first(), place.last(), place.since(), content));
        set(session, track, place.last(), place.since());
        return true;
    }

    Optional<byte[]> sent(Session session, Track track, long number) throws SQLException {
        return session.first(SENT, row -> row.bytes(1), key(track, number));
    }

    long note(Session session, Track track, long number, Instant at) throws SQLException {
        long last = lock(session, track, at);
        long missing = openBefore(session, track, last, new Open(number, number, at));
        if (number <= last) {
            close(session, track, number);
        }
        set(session, track, Math.max(number, last), at);
        return missing;
    }

    /** How many numbers were left out. */
    private long openBefore(Session session, Track track, long last, Open place) throws SQLException {
        long left = Math.max(0, place.first() - last - 1);
        if (left > 0) {
            open(session, track, List.of(new Open(last + 1, place.first() - 1, place.since())));
        }
        return left;
    }

    private void open(Session session, Track track, List<Open> runs) throws SQLException {
        session.batch(
                OPEN,
                runs.stream()
                        .map(run -> key(track, run.first(), run.last(), run.since()))
                        .toList());
    }

    private void close(Session session, Track track, long number) throws SQLException {
        List<Open> around = session.list(
                AROUND, row -> new Open(row.number(1), row.number(2), row.instant(3)), key(track, number, number));
        for (Open run : around) {
            dismiss(session, track, run);
            open(session, track, run.without(number));
        }
    }

    boolean dismiss(Session session, Track track, Open open) throws SQLException {
        return session.update(CLOSE, key(track, open.first(), open.last())) == 1;
    }

    List<Standing> standings(Session session) throws SQLException {
        Map<Track, List<Open>> open = new LinkedHashMap<>();
        session.list(
                ALL_OPEN,
                row -> open.computeIfAbsent(track(row), track -> new ArrayList<>())
                        .add(new Open(row.number(4), row.number(5), row.instant(6))),
                party);
        return session.list(
                ALL,
                row -> new Standing(
                        track(row), row.number(4), row.instant(5), open.getOrDefault(track(row), List.of())),
                party);
    }

    private static Track track(Row row) throws SQLException {
        return new Track(Party.ofKey(row.text(1)), Way.valueOf(row.text(2)), row.text(3));
    }
}
