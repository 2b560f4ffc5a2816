package dk.ungebro.sandbox.input;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes large files and takes them through the whole input; a main method, so that it can run in a small heap of its
 * own. Of 50 events one is refused, one has an event number twice, one is given twice and one is annulled.
 */
final class LargeInput {

    private static final LocalDate START = LocalDate.of(2023, 8, 1);
    private static final int DAYS = 1000;
    private static final int PER_SCHOOL = 5000;

    private LargeInput() {}

    /** Stages and reads {@code args[0]} with {@code args[1]} rows of events, and prints what came out. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int events = Integer.parseInt(args[1]);
        write(folder, events / 10, events);
        System.out.println(run(folder));
    }

    static String run(Path folder) {
        long start = System.nanoTime();
        try (Input input = Input.open(
                folder.resolve("work"), folder.resolve("youths.csv"), folder.resolve("events.csv"), Optional.empty())) {
            long staged = System.nanoTime();
            var handedOut = new AtomicLong();
            var refusals = new AtomicLong();
            for (LocalDate day : input.days()) {
                input.eventsOn(day, event -> handedOut.incrementAndGet());
                input.youthsOn(day, youth -> {});
            }
            input.refusals(refusal -> refusals.incrementAndGet());
            long read = System.nanoTime();
            return String.format(
                    Locale.ROOT,
                    "%s %s handedOut=%d refusals=%d staging=%ds reading=%ds",
                    input.youths(),
                    input.events(),
                    handedOut.get(),
                    refusals.get(),
                    (staged - start) / 1_000_000_000,
                    (read - staged) / 1_000_000_000);
        }
    }

    static void write(Path folder, int youths, int events) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("youths.csv"))) {
            out.write(InputFixture.YOUTH_HEADER + "\n");
            for (int i = 0; i < youths; i++) {
                out.write(cpr(i) + ",Åse Østergård,,101,NR4,CASH_BENEFIT," + START + ",," + START.plusDays(i % DAYS)
                        + ",,,ACADEMIC,true,false,true,false,\n");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("events.csv"))) {
            out.write(InputFixture.EVENT_HEADER + "\n");
            for (int i = 0; i < events; i++) {
                out.write(event(i, youths));
            }
        }
    }

    private static String event(int i, int youths) {
        return switch (i % 50) {
            case 7 -> line(i, i, youths, "ENROLMENT", "");
            case 17 -> line(i, i - 1, youths, "RISK", "");
            case 27 -> line(i - 1, i - 1, youths, "RISK", "");
            case 37 -> line(i, i, youths, "ANNULMENT", "E" + (i - 1)).replace(cpr(i % youths), cpr((i - 1) % youths));
            default -> line(i, i, youths, "RISK", "");
        };
    }

    private static String line(int i, int number, int youths, String kind, String annuls) {
        LocalDateTime reported = START.plusDays(i * 7919L % DAYS).atTime(10, i % 60);
        return String.join(
                ",",
                String.valueOf(280_000 + i / PER_SCHOOL),
                "E" + number,
                kind,
                cpr(i % youths),
                "VOCATIONAL,1660",
                reported.toLocalDate().toString(),
                reported + ":00+02:00",
                ",,,Vejledning,+4533001100,v@skole.example",
                annuls + "\n");
    }

    /** Substitute numbers of people born from 2000 to 2009. */
    private static String cpr(int i) {
        return String.format(
                Locale.ROOT, "%02d%02d%02d4%03d", 61 + i % 28, 1 + i / 28 % 12, i / 336 % 10, i / 3360 % 1000);
    }
}
