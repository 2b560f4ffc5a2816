package dk.ungebro.casesystem;

import dk.ungebro.port.Youth;
import dk.ungebro.youth.CprNumber;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented youths, each another one. Their numbers have 60 added to the day, which no real one has. */
final class Youths {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Youths() {}

    /** Young enough for an injunction in 2026. */
    static Youth young() {
        return youth("610505");
    }

    static Youth tooOld() {
        return youth("610396");
    }

    private static Youth youth(String day) {
        String last = day.endsWith("96") ? "1%03d" : "4%03d";
        return Youth.of(CprNumber.of(day + last.formatted(NEXT.getAndIncrement())));
    }
}
