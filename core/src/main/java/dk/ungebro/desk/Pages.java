package dk.ungebro.desk;

import dk.ungebro.duty.Duty;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AgendaQuery;
import java.util.List;
import java.util.function.Consumer;

/** Walks through an agenda page by page, in constant memory. */
record Pages(Agenda agenda) {

    void each(AgendaQuery query, Consumer<Duty> action) {
        AgendaQuery next = query;
        for (List<Duty> page = agenda.page(next); !page.isEmpty(); page = agenda.page(next)) {
            page.forEach(action);
            next = next.after(page.get(page.size() - 1));
        }
    }
}
