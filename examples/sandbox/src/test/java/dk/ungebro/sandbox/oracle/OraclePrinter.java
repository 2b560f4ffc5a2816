package dk.ungebro.sandbox.oracle;

import java.io.PrintStream;

/** Prints a report, one fact a line. */
final class OraclePrinter {

    private OraclePrinter() {}

    static void print(OracleReport report, PrintStream out) {
        out.println("youths " + report.youths());
        out.println("events " + report.events());
        report.refused().forEach(out::println);
        out.println("transfers " + report.transfers());
        out.println("letters " + report.letters());
        out.println("stepsThree " + report.stepsThree());
        out.println("guardianNotices " + report.guardianNotices());
        report.duties().forEach((kind, counts) -> out.println(kind + " " + counts));
        out.println("duties " + report.dutyTotals());
        report.breaches().forEach(breach -> out.println("breach " + text(breach)));
        out.println("mentorRights " + report.mentorRights());
        out.println("subscriptions " + report.subscriptions());
        out.println("cases " + report.cases());
    }

    private static String text(Breach breach) {
        return breach.kind() + " " + breach.cpr().substring(0, 4) + "****** " + breach.due();
    }
}
