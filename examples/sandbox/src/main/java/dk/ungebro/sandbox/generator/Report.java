package dk.ungebro.sandbox.generator;

import java.time.LocalDate;

/** A row of the event file with the day on which it is reported and by whom. */
record Report(School school, LocalDate reportedOn, Row<EventColumn> row) {

    String kind() {
        return row.get(EventColumn.EVENT);
    }

    /** The same report with one column set. */
    Report with(EventColumn column, Object value) {
        return new Report(school, reportedOn, row.with(column, value));
    }
}
