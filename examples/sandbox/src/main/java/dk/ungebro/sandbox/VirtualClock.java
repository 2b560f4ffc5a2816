package dk.ungebro.sandbox;

import dk.ungebro.law.DanishCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The one clock of the sandbox's world. It stands still until it is set. */
final class VirtualClock extends Clock {

    private Instant now = Instant.EPOCH;

    void set(Instant instant) {
        now = instant;
    }

    /** The first instant of a Copenhagen day: registrations. */
    void startOf(LocalDate day) {
        now = day.atStartOfDay(DanishCalendar.ZONE).toInstant();
    }

    /** The last microsecond of a Copenhagen day: couriers and desks. */
    void endOf(LocalDate day) {
        now = day.plusDays(1).atStartOfDay(DanishCalendar.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    LocalDate today() {
        return DanishCalendar.dayOf(now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the virtual clock has one zone");
    }
}
