package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.Post;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store promises of values at the edge of what is legal. */
public interface ExtremeValuesContract extends StoreContractPart {

    /** The first and the last days and moments that any system names, to the microsecond. */
    List<Instant> FAR = List.of(
            Instant.parse("1900-01-01T00:00:00.000001Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"));

    /** Every identifier may be as long as its form allows, in one and the same change. */
    @Test
    default void the_longest_identifiers_have_room() {
        YouthId youth = YouthId.of("y".repeat(40));
        String number = "N".repeat(36);
        Duty plain = Samples.duty(youth, DutyKind.ASSESS_SUPPORT, number, Samples.TODAY);
        Duty duty = new Duty(
                plain.debtor(),
                youth,
                plain.kind(),
                plain.subject(),
                plain.term(),
                StaffId.of("S".repeat(40)),
                plain.ending());
        Change change = new SampleChange(youth, 0)
                .entry(new Received(Samples.admission(youth, number)))
                .post(Samples.post(number))
                .post(new Post.LetterPost(Samples.letter(youth, number), Optional.empty()))
                .duty(duty)
                .audit(Samples.disclosure(youth, number, Samples.NOW))
                .handled(new Handled(Samples.key(number), "f".repeat(64)))
                .build();
        store().ledger().commit(change);
        assertKept(change);
    }

    /** Names and addresses may be as long as their forms allow, in Danish letters and in letters of four bytes. */
    @Test
    default void the_longest_contacts_have_room() {
        String wide = new String(Character.toChars(0x20000));
        var widest = ContactInfo.of(wide.repeat(100), "+" + "0".repeat(15), wide.repeat(64) + "@" + wide + ".dk");
        int number = 0;
        for (ContactInfo contact : List.of(Samples.CONTACT, Samples.LONGEST_CONTACT, widest)) {
            YouthId youth = Samples.youth(number++);
            var letter = new Post.LetterPost(Samples.letter(youth, "N-" + number, contact), Optional.empty());
            Change change = new SampleChange(youth, 0).entry().post(letter).build();
            store().ledger().commit(change);
            assertEquals(
                    List.of(new OutboxItem(letter, 0)),
                    Pieces.items(store()).stream()
                            .filter(item -> item.post().id().equals(letter.id()))
                            .toList());
        }
    }

    /** Ids that differ in case alone are different, wherever they stand. */
    @Test
    default void ids_that_differ_in_case_are_different() {
        Change upper = SampleChange.full(Samples.youth(1), 0, "A-B");
        Change lower = SampleChange.full(Samples.youth(1), 1, "a-b");
        store().ledger().commit(upper);
        store().ledger().commit(lower);
        assertEquals(Optional.of(Samples.handled("A-B")), store().ledger().handled(Samples.key("A-B")));
        assertEquals(Optional.empty(), store().ledger().handled(Samples.key("a-B")));
        assertEquals(4, Pieces.waiting(store()).size());
        assertEquals(2, agenda().size());
        store().outbox().settle(upper.post().stream().map(post -> post.id()).toList());
        assertEquals(lower.post().stream().map(Post::id).toList(), Pieces.waiting(store()));
    }

    /** Owners and ids that differ in a blank at the end, an accent or an emoji are different. */
    @Test
    default void ids_that_look_alike_are_different() {
        List<String> alike = List.of("a", "a ", "a\u0301", "aa", "á", "å", "🙂", "🙃");
        alike.forEach(id -> store().outbox().quarantine(new Quarantined(id, Samples.NOW, "CODE", "of " + id)));
        assertEquals(
                alike.stream().sorted(ExtremeValuesContract::byCodePoint).toList(),
                store().outbox().quarantined(20).stream().map(Quarantined::id).toList());
        store().outbox().release("a ");
        assertEquals(alike.size() - 1, store().outbox().quarantined(20).size());

        store().ledger().commit(SampleChange.full(Samples.youth(1), 0, "E-1"));
        assertEquals(2, leased("node", Samples.NOW, OutboxContract.HOUR).size());
        for (String other : List.of("node ", "Node", "nøde", "nodé")) {
            assertEquals(List.of(), leased(other, Samples.NOW, OutboxContract.HOUR), "owner " + other);
        }
    }

    /** What is held may be anything: every control character with NUL, emoji, quotes, nothing at all. */
    @Test
    default void any_text_may_be_held() {
        StringBuilder controls = new StringBuilder();
        for (char character = 0; character < 0xA0; character++) {
            controls.append(character);
        }
        List<String> contents = List.of(
                "",
                "\u0000",
                "a\u0000b",
                controls.toString(),
                "🙂👩‍👩‍👧 \uFEFF \uFFFD \u202E",
                "'; drop table ungebro_case; -- \\ \" ` $1 ? %s {0}",
                " \r\n\t ",
                "\\u0000 \\0 \\x00");
        for (String content : contents) {
            var held = new Quarantined("Q-1", Samples.NOW, "CODE", content);
            store().outbox().quarantine(held);
            assertEquals(List.of(held), store().outbox().quarantined(10));
            store().outbox().release("Q-1");
        }
    }

    /** Days and moments may be far in the past and far in the future. */
    @Test
    default void far_days_are_kept_as_they_are() {
        SampleChange sample = new SampleChange(Samples.youth(1), 0);
        for (Instant at : FAR) {
            LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            sample.entry(at, Samples.CALLER, new HelpApplied(day));
            sample.duty(duty(at, day));
            sample.audit(Samples.disclosure(Samples.youth(1), "E-1", at));
        }
        Change change = sample.build();
        store().ledger().commit(change);
        assertKept(change);
        for (Instant at : FAR) {
            var held = new Quarantined("Q-1", at, "CODE", "line");
            store().outbox().quarantine(held);
            assertEquals(List.of(held), store().outbox().quarantined(1));
            store().outbox().release("Q-1");
        }
    }

    private void assertKept(Change change) {
        List<JournalEntry> entries =
                store().ledger().load(change.youth()).journal().entries();
        assertEquals(change.entries(), entries);
        assertEquals(change.duties(), agenda());
        List<AuditEntry> trail = store().audit().of(change.youth());
        assertEquals(change.audit(), trail);
        assertEquals(
                change.post(),
                Pieces.items(store()).stream().map(OutboxItem::post).toList());
        change.handled()
                .ifPresent(handled ->
                        assertEquals(Optional.of(handled), store().ledger().handled(handled.key())));
    }

    private static Duty duty(Instant at, LocalDate due) {
        Duty plain = Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, "E-" + due.getYear(), due);
        var term = new Duty.Term(at, due, DueOrigin.LAW, false);
        var ending = new Duty.Ending(Optional.of(at), Optional.of(at));
        return new Duty(plain.debtor(), plain.youth(), plain.kind(), plain.subject(), term, plain.recipient(), ending);
    }

    private static int byCodePoint(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
