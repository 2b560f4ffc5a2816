package dk.ungebro.sandbox.oracle;

import java.util.List;

/** One record of a file: its fields, its text as written, and whether its quoting is wrong. */
record CsvRecord(List<String> fields, String raw, boolean broken) {}
