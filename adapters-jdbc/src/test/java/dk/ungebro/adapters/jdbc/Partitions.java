package dk.ungebro.adapters.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a store on PostgreSQL, each in four parts by its party, as an operator of many parties may want them. */
final class Partitions {

    static final TableNames NAMES = TableNames.DEFAULT.inSchema("parts");

    private static final int PARTS = 4;
    private static final Pattern TABLE = Pattern.compile("create table if not exists ([\\w.]+) \\(\\s+party ");

    private Partitions() {}

    static List<String> statements() {
        List<String> statements = new ArrayList<>(List.of("create schema if not exists parts"));
        for (String script : DatabaseProduct.POSTGRESQL.scripts()) {
            Scripts.statements(DatabaseProduct.POSTGRESQL, script).stream()
                    .map(NAMES::in)
                    .forEach(text -> add(statements, text));
        }
        return statements;
    }

    private static void add(List<String> statements, String text) {
        Matcher table = TABLE.matcher(text);
        if (!table.find()) {
            statements.add(text);
            return;
        }
        statements.add(text.replace(" with (fillfactor = 45)", "") + " partition by hash (party)");
        for (int part = 0; part < PARTS; part++) {
            statements.add("create table if not exists %s_%d partition of %s for values with (modulus %d, remainder %d)"
                    .formatted(table.group(1), part, table.group(1), PARTS, part));
        }
    }
}
