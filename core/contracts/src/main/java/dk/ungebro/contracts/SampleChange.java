package dk.ungebro.contracts;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.Post;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a change piece by piece, also one that no decision would come to. */
public final class SampleChange {

    private final YouthId youth;
    private final long version;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<Post> post = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<AuditEntry> audit = new ArrayList<>();
    private Optional<Handled> handled = Optional.empty();

    /**
     * An empty change.
     *
     * @param youth the youth
     * @param version the version it expects
     */
    public SampleChange(YouthId youth, long version) {
        this.youth = youth;
        this.version = version;
    }

    /**
     * A change with one entry and nothing else.
     *
     * @param youth the youth
     * @param version the version it expects
     * @return the change
     */
    public static Change plain(YouthId youth, long version) {
        return new SampleChange(youth, version).entry().build();
    }

    /**
     * A change with something of everything, all of it named after one number.
     *
     * @param youth the youth
     * @param version the version it expects
     * @param number the number of the message it takes in
     * @return the change
     */
    public static Change full(YouthId youth, long version, String number) {
        return new SampleChange(youth, version)
                .entry(new Received(Samples.admission(youth, number)))
                .post(Samples.post(number))
                .post(new Post.LetterPost(Samples.letter(youth, number), Optional.empty()))
                .duty(Samples.duty(youth, DutyKind.ASSESS_SUPPORT, number, Samples.TODAY))
                .audit(Samples.disclosure(youth, number, Samples.NOW))
                .handled(Samples.handled(number))
                .build();
    }

    /**
     * Adds an entry of no importance.
     *
     * @return this
     */
    public SampleChange entry() {
        return entry(new HelpApplied(Samples.TODAY));
    }

    /**
     * Adds an entry.
     *
     * @param fact what it says
     * @return this
     */
    public SampleChange entry(Fact fact) {
        return entry(Samples.NOW, Samples.CALLER, fact);
    }

    /**
     * Adds an entry.
     *
     * @param at when it is recorded
     * @param by by whom
     * @param fact what it says
     * @return this
     */
    public SampleChange entry(Instant at, CallerIdentity by, Fact fact) {
        entries.add(new JournalEntry(version + entries.size() + 1, at, by, fact));
        return this;
    }

    /**
     * Adds post.
     *
     * @param item what leaves
     * @return this
     */
    public SampleChange post(Post item) {
        post.add(item);
        return this;
    }

    /**
     * Adds duties.
     *
     * @param changed the duties
     * @return this
     */
    public SampleChange duty(Duty... changed) {
        duties.addAll(List.of(changed));
        return this;
    }

    /**
     * Adds an audit entry.
     *
     * @param entry the entry
     * @return this
     */
    public SampleChange audit(AuditEntry entry) {
        audit.add(entry);
        return this;
    }

    /**
     * Sets the message that is taken in.
     *
     * @param message its identity and digest
     * @return this
     */
    public SampleChange handled(Handled message) {
        handled = Optional.of(message);
        return this;
    }

    /**
     * The change.
     *
     * @return what was put together so far
     */
    public Change build() {
        return new Change(youth, version, entries, post, duties, audit, handled);
    }
}
