package dk.ungebro.sandbox;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report as {@code report.json}. */
final class ReportFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ReportFile() {}

    static String json(Report report) {
        return MAPPER.writeValueAsString(report) + "\n";
    }
}
