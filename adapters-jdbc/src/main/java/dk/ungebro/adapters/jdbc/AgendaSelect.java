package dk.ungebro.adapters.jdbc;

import dk.ungebro.duty.Duty;
import dk.ungebro.party.Party;
import dk.ungebro.port.AgendaQuery;
import java.util.ArrayList;
import java.util.List;

/** The statement of one agenda query. Only constants get into its text. */
final class AgendaSelect {

    private static final String SELECT = "select " + DutyRows.COLUMNS + """
             from ungebro_duty where party = ?
            """;
    private static final String PENDING = "and pending = true\n";
    private static final String RECIPIENT = "and recipient = ?\n";
    private static final String KINDS = "and kind in (%s)\n";
    private static final String UP_TO = "and due <= ?\n";

    /** The first line says nothing new; it lets a database begin at the right place of the index. */
    private static final String AFTER = """
            and due >= ?
            and (due > ? or (due = ? and (youth > ? or (youth = ? and (kind > ? or (kind = ? and subject > ?))))))
            """;

    private static final String PENDING_ORDER = """
            order by party, pending, due, youth, kind, subject
            """;
    private static final String ORDER = """
            order by party, due, youth, kind, subject
            """;
    private static final String PAGE = """
            limit ?
            """;

    private final StringBuilder text = new StringBuilder(SELECT);
    private final List<Object> arguments = new ArrayList<>();

    AgendaSelect(Party party, AgendaQuery query) {
        arguments.add(party);
        if (query.pendingOnly()) {
            text.append(PENDING);
        }
        query.recipient().ifPresent(recipient -> add(RECIPIENT, recipient));
        if (!query.kinds().isEmpty()) {
            List<?> kinds = query.kinds().stream().sorted().toList();
            add(KINDS.formatted("?, ".repeat(kinds.size() - 1) + "?"), kinds.toArray());
        }
        query.dueUpTo().ifPresent(day -> add(UP_TO, day));
        query.after().ifPresent(this::after);
        add((query.pendingOnly() ? PENDING_ORDER : ORDER) + PAGE, query.limit());
    }

    private void add(String part, Object... values) {
        text.append(part);
        arguments.addAll(List.of(values));
    }

    private void after(Duty last) {
        var due = last.term().due();
        add(AFTER, due, due, due, last.youth(), last.youth(), last.kind(), last.kind(), last.subject());
    }

    String sql() {
        return text.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
