package dk.ungebro.sandbox.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The whole way from two files to days full of accepted rows, in an empty database. */
final class Staging {

    private final Sql sql;

    Staging(Sql sql) {
        this.sql = sql;
    }

    Staged run(String fingerprint, Path youths, Path events, Optional<LocalDate> untilOption) {
        sql.run(YouthTable.CREATE);
        sql.run(EventTable.CREATE);
        sql.run(FileStaging.CREATE_REFUSAL);
        stage(InputFile.YOUTHS, youths);
        stage(InputFile.EVENTS, events);
        Conflicts.judgeYouths(sql);
        Conflicts.judgeEvents(sql);
        LocalDate until = untilOption.orElseGet(() -> Days.latest(sql));
        Annulments.judge(sql, until);
        LocalDate first = Days.spread(sql, until);
        var staged =
                new Staged(fingerprint, first, until, later(until), counts(InputFile.YOUTHS), counts(InputFile.EVENTS));
        staged.save(sql);
        return staged;
    }

    private void stage(InputFile file, Path path) {
        try (var staging = new FileStaging(sql, file)) {
            staging.stage(path);
        }
    }

    private long later(LocalDate until) {
        return sql.one(
                        "SELECT COUNT(*) FROM event_row WHERE state = 'V' AND reported_day > ?",
                        row -> Optional.of(row.getLong(1)),
                        until)
                .orElse(0L);
    }

    private Counts counts(InputFile file) {
        Map<String, Long> states = new HashMap<>();
        sql.forEach(
                "SELECT state, COUNT(*) FROM " + file.table() + " GROUP BY state",
                row -> Map.entry(row.getString(1), row.getLong(2)),
                state -> states.put(state.getKey(), state.getValue()));
        long accepted = states.getOrDefault("V", 0L);
        long refused = states.getOrDefault("R", 0L);
        long duplicate = states.getOrDefault("D", 0L);
        return new Counts(accepted + refused + duplicate, accepted, refused, duplicate);
    }
}
