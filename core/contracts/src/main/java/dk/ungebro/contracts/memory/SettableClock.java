package dk.ungebro.contracts.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until it is set. Its zone is UTC; views of it in other zones follow it.
 *
 * <p>Thread-safe.
 */
public final class SettableClock extends Clock {

    private Instant now;

    /**
     * A clock in UTC.
     *
     * @param now what it shows
     */
    public SettableClock(Instant now) {
        this.now = now;
    }

    /**
     * Sets the clock, forward or back.
     *
     * @param instant what it shows from now on
     */
    public synchronized void set(Instant instant) {
        now = instant;
    }

    /**
     * Moves the clock.
     *
     * @param by how far
     */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new View(this, zone);
    }

    /** The same clock in another zone. */
    private static final class View extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        View(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new View(clock, other);
        }
    }
}
