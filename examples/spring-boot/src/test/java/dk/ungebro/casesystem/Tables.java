package dk.ungebro.casesystem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows each table holds, the case system's and Ungebro's. */
final class Tables {

    private static final String NAMES = """
            select table_name from information_schema.tables
            where lower(table_name) = 'case_log' or lower(table_name) like 'ungebro%'
            """;

    private Tables() {}

    static Map<String, Long> rows(JdbcClient database) {
        List<String> names = database.sql(NAMES).query(String.class).list();
        Map<String, Long> rows = new TreeMap<>();
        names.forEach(name -> rows.put(
                name.toLowerCase(Locale.ROOT),
                database.sql("select count(*) from \"" + name + "\"")
                        .query(Long.class)
                        .single()));
        return rows;
    }
}
