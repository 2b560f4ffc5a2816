package dk.ungebro.journal;

import dk.ungebro.party.CallerIdentity;
import java.time.Instant;

/**
 * One entry of a journal.
 *
 * @param number its place in the journal of one youth at one party, from 1
 * @param recordedAt when it was recorded; for a received message the time of receipt
 * @param by who recorded it
 * @param fact what it says
 */
public record JournalEntry(long number, Instant recordedAt, CallerIdentity by, Fact fact) {}
