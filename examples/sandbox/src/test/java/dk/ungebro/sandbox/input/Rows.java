package dk.ungebro.sandbox.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows for the tests: a good one to start from, and what is different. */
final class Rows {

    static final String ANNA = "6501054001";
    static final String BO = "7102064002";

    private final Map<String, String> cells = new LinkedHashMap<>();

    private Rows(List<String> columns, String... values) {
        columns.forEach(column -> cells.put(column, ""));
        with(values);
    }

    static Rows youth(String cpr) {
        return new Rows(
                YouthParser.COLUMNS,
                "cpr",
                cpr,
                "name",
                "Anna Sørensen",
                "municipality",
                "101",
                "targetGroup",
                "NR4",
                "benefit",
                "CASH_BENEFIT",
                "benefitFrom",
                "2025-01-02",
                "appliedOn",
                "2025-01-03",
                "injunctionOn",
                "2025-02-03",
                "needs",
                "ACADEMIC",
                "documented",
                "true",
                "otherSupportPersons",
                "false",
                "contactWanted",
                "true",
                "guardian",
                "false");
    }

    static Rows admission(String institution, String number, String cpr) {
        return new Rows(
                EventParser.COLUMNS,
                "institution",
                institution,
                "eventNumber",
                number,
                "event",
                "ADMISSION",
                "cpr",
                cpr,
                "programmeType",
                "VOCATIONAL",
                "programmeCode",
                "1660",
                "occurredOn",
                "2025-03-03",
                "reportedAt",
                "2025-03-03T10:15:00+01:00",
                "studyStart",
                "2025-08-11",
                "plannedEnd",
                "2026-06-26",
                "contactName",
                "Vejledning",
                "contactPhone",
                "+45 33 00 11 00",
                "contactEmail",
                "vejledning@skole.example");
    }

    static Rows annulment(String institution, String number, String cpr, String target) {
        return admission(institution, number, cpr)
                .with("event", "ANNULMENT", "annuls", target, "reportedAt", "2025-03-04T10:00:00Z");
    }

    /** Changes columns, given as name and value in turn. */
    Rows with(String... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (cells.replace(values[i], values[i + 1]) == null) {
                throw new IllegalArgumentException(values[i]);
            }
        }
        return this;
    }

    /** The row with its columns in the order of a header. */
    String in(List<String> header) {
        return header.stream()
                .map(column -> quoted(cells.getOrDefault(column, "ignored")))
                .collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return in(List.copyOf(cells.keySet()));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
