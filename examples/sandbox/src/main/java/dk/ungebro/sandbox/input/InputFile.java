package dk.ungebro.sandbox.input;

import java.util.List;

/** The two files of the input, with their columns and the table each is staged in. */
enum InputFile {
    YOUTHS("youths.csv", "youth_row", YouthParser.COLUMNS),
    EVENTS("events.csv", "event_row", EventParser.COLUMNS);

    private final String fileName;
    private final String table;
    private final List<String> columns;

    InputFile(String fileName, String table, List<String> columns) {
        this.fileName = fileName;
        this.table = table;
        this.columns = columns;
    }

    String fileName() {
        return fileName;
    }

    String table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }
}
