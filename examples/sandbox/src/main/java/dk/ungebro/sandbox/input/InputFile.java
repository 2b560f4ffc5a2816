package dk.ungebro.sandbox.input;

import java.util.List;

/** The two files of the input, with their columns and the table each is staged in. */
enum InputFile {
    YOUTHS(0, "youths.csv", "youth_row", YouthParser.COLUMNS),
    EVENTS(1, "events.csv", "event_row", EventParser.COLUMNS);

    private final int number;
    private final String fileName;
    private final String table;
    private final List<String> columns;

    InputFile(int number, String fileName, String table, List<String> columns) {
        this.number = number;
        this.fileName = fileName;
        this.table = table;
        this.columns = columns;
    }

    /** The number under which refusals of the file are stored. */
    int number() {
        return number;
    }

    static InputFile of(int number) {
        return number == YOUTHS.number ? YOUTHS : EVENTS;
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
