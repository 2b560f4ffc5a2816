package dk.ungebro.sandbox.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Sends the rows of one start to the files, and with them the doubles, the contradictions and the wrong rows. */
final class Rows {

    private final ShuffledFile<YouthColumn> youths;
    private final ShuffledFile<EventColumn> events;
    private final Summary summary;

    Rows(ShuffledFile<YouthColumn> youths, ShuffledFile<EventColumn> events, Summary summary) {
        this.youths = youths;
        this.events = events;
        this.summary = summary;
    }

    void youth(Dice dice, Row<YouthColumn> row) throws IOException {
        addYouth(row.get(YouthColumn.TARGET_GROUP), row);
        if (dice.chance(5)) {
            addYouth("doubled", row);
        }
        if (dice.chance(1)) {
            addYouth("contradicting", row.with(YouthColumn.NAME, Names.any(dice) + " Ny"));
        }
    }

    void wrongYouth(Row<YouthColumn> row) throws IOException {
        addYouth("wrong", row);
    }

    void event(Dice dice, Report report) throws IOException {
        addEvent(report.kind(), report.row());
        if (dice.chance(15)) {
            addEvent("doubled", report.row());
        }
        if (dice.chance(2)) {
            addEvent("contradicting", contradiction(dice, report));
        }
    }

    void wrongEvent(Dice dice, Report report) throws IOException {
        addEvent("wrong", dice.pick(List.of(EventFlaw.values())).spoil(report.row()));
    }

    /** Half of them at the same moment, so that the tie has to be broken, half a day later. */
    private static Row<EventColumn> contradiction(Dice dice, Report report) {
        LocalDate occurredOn = LocalDate.parse(report.row().get(EventColumn.OCCURRED_ON));
        Row<EventColumn> other = report.row().with(EventColumn.OCCURRED_ON, occurredOn.minusDays(1));
        LocalDate nextDay = report.reportedOn().plusDays(1);
        return dice.chance(500) || SchoolYear.isOver(nextDay)
                ? other
                : other.with(EventColumn.REPORTED_AT, nextDay + "T08:15:00");
    }

    private void addYouth(String kind, Row<YouthColumn> row) throws IOException {
        youths.add(row);
        summary.countYouth(kind);
    }

    private void addEvent(String kind, Row<EventColumn> row) throws IOException {
        events.add(row);
        summary.countEvent(kind);
    }
}
