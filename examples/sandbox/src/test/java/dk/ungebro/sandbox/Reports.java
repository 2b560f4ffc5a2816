package dk.ungebro.sandbox;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads the numbers of a report. */
final class Reports {

    private Reports() {}

    static Map<String, Long> numbers(JsonNode report) {
        Map<String, Long> numbers = new TreeMap<>();
        for (String part : new String[] {"events", "youths", "mentorRights", "subscriptions", "cases"}) {
            add(numbers, part, report.get(part));
        }
        for (String count : new String[] {"transfers", "letters", "guardianNotices"}) {
            numbers.put(count, report.get(count).asLong());
        }
        add(numbers, "registerSteps", report.get("registerSteps"));
        report.get("duties").get("byKind").properties().forEach(kind -> add(numbers, kind.getKey(), kind.getValue()));
        return numbers;
    }

    private static void add(Map<String, Long> numbers, String name, JsonNode counts) {
        counts.properties()
                .forEach(count -> numbers.put(
                        name + "." + count.getKey(), count.getValue().asLong()));
    }

    /** Everything but the messages, which may differ after a kill. */
    static JsonNode withoutMessages(JsonNode report) {
        ((tools.jackson.databind.node.ObjectNode) report).remove("messages");
        return report;
    }
}
