package dk.ungebro.sandbox;

import dk.ungebro.sandbox.Report.DutyCounts;
import dk.ungebro.sandbox.Report.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The totals in words, as they are printed. */
final class Totals {

    private static final int MOST_BREACHES = 10;

    private Totals() {}

    static List<String> of(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Totals at the end of " + report.until());
        rows(lines, "youths.csv", report.youths());
        rows(lines, "events.csv", report.events());
        if (!report.refusalsByCode().isEmpty()) {
            lines.add("  refused        " + list(report.refusalsByCode()));
        }
        if (report.eventsAfterUntil() > 0) {
            lines.add("  not yet        " + report.eventsAfterUntil() + " accepted events are reported after that day");
        }
        lines.add("  cases          " + report.cases().municipality() + " at municipalities, "
                + report.cases().institution() + " at institutions");
        lines.add("  messages       " + report.messages().sent() + " sent, "
                + report.messages().delivered() + " delivered, "
                + report.messages().quarantined() + " quarantined");
        lines.add("  to the school  " + report.transfers() + " notices, and " + report.letters()
                + " letters that tell the youths");
        lines.add("  guardians      " + report.guardianNotices() + " informed");
        lines.add("  subscriptions  " + report.subscriptions().open() + " open, "
                + report.subscriptions().closed() + " closed");
        lines.add("  mentor rights  " + report.mentorRights().granted() + " granted = "
                + report.mentorRights().claimed() + " claimed + "
                + report.mentorRights().lapsed() + " lapsed + "
                + report.mentorRights().open() + " open");
        duties(lines, report);
        breaches(lines, report);
        lines.add("  digest         " + report.digest());
        return lines;
    }

    private static void rows(List<String> lines, String file, Rows rows) {
        lines.add(String.format(
                Locale.ROOT,
                "  %-14s %d read = %d accepted + %d refused + %d duplicate",
                file,
                rows.read(),
                rows.accepted(),
                rows.refused(),
                rows.duplicate()));
    }

    private static String list(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static void duties(List<String> lines, Report report) {
        lines.add(String.format(
                Locale.ROOT,
                "  %-22s %7s %10s %9s %10s %6s",
                "duties",
                "opened",
                "fulfilled",
                "breached",
                "cancelled",
                "open"));
        report.duties().byKind().forEach((kind, counts) -> lines.add(duty(kind, counts)));
        lines.add(duty(
                "all",
                new DutyCounts(
                        report.duties().opened(),
                        report.duties().fulfilled(),
                        report.duties().breached(),
                        report.duties().cancelled(),
                        report.duties().open())));
    }

    private static String duty(String kind, DutyCounts counts) {
        return String.format(
                Locale.ROOT,
                "    %-20s %7d %10d %9d %10d %6d",
                kind,
                counts.opened(),
                counts.fulfilled(),
                counts.breached(),
                counts.cancelled(),
                counts.open());
    }

    private static void breaches(List<String> lines, Report report) {
        report.breaches().stream()
                .limit(MOST_BREACHES)
                .forEach(breach -> lines.add("  breached       " + breach.kind() + " (" + breach.rule() + ") towards "
                        + breach.youth() + ", due " + breach.due()));
        long more = report.duties().breached() - MOST_BREACHES;
        if (more > 0) {
            lines.add("                 and " + more + " more");
        }
    }
}
