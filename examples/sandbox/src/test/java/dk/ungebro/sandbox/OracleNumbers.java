package dk.ungebro.sandbox;

import dk.ungebro.duty.DutyKind;
import dk.ungebro.policy.Policy.Area;
import dk.ungebro.sandbox.oracle.DutyCounts;
import dk.ungebro.sandbox.oracle.FileCounts;
import dk.ungebro.sandbox.oracle.OracleReport;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The numbers of the oracle under the names of the report. */
final class OracleNumbers {

    private final Map<String, Long> numbers = new TreeMap<>();

    private OracleNumbers() {}

    static Map<String, Long> of(OracleReport report) {
        var all = new OracleNumbers();
        all.file("events", report.events());
        all.file("youths", report.youths());
        all.put("mentorRights.granted", report.mentorRights().granted());
        all.put("mentorRights.claimed", report.mentorRights().claimed());
        all.put("mentorRights.lapsed", report.mentorRights().lapsed());
        all.put("mentorRights.open", report.mentorRights().open());
        all.put("subscriptions.open", report.subscriptions().open());
        all.put("subscriptions.closed", report.subscriptions().closed());
        all.put("cases.municipality", report.cases().municipality());
        all.put("cases.institution", report.cases().institution());
        all.put("transfers", report.transfers());
        all.put("letters", report.letters());
        all.put("guardianNotices", report.guardianNotices());
        if (report.stepsThree() > 0) {
            all.put("registerSteps.3 read as APPLY", report.stepsThree());
        }
        Stream.of(DutyKind.values())
                .filter(kind -> kind.area() == Area.EXCHANGE)
                .forEach(kind -> all.duties(kind.name(), report.duty(kind.name())));
        return all.numbers;
    }

    private void file(String name, FileCounts counts) {
        put(name + ".read", counts.read());
        put(name + ".accepted", counts.accepted());
        put(name + ".refused", counts.refused());
        put(name + ".duplicate", counts.duplicate());
    }

    private void duties(String kind, DutyCounts counts) {
        put(kind + ".opened", counts.opened());
        put(kind + ".fulfilled", counts.fulfilled());
        put(kind + ".breached", counts.breached());
        put(kind + ".cancelled", counts.cancelled());
        put(kind + ".open", counts.open());
    }

    private void put(String name, long count) {
        numbers.put(name, count);
    }
}
