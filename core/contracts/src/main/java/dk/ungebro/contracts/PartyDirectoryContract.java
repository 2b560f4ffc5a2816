package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.contact.ContactChain;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.policy.CooperationAgreement;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.TemporarilyUnavailable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link PartyDirectory} promises. */
public interface PartyDirectoryContract {

    /**
     * The directory of the running test.
     *
     * @return a directory that is empty when the test begins, on the same data whenever it is asked for
     */
    PartyDirectory directory();

    /**
     * Takes the directory's database away.
     *
     * @return false if it cannot be taken away
     */
    default boolean stopAnswering() {
        return false;
    }

    /** A party that was not recorded is not in the directory. */
    @Test
    default void an_unknown_party_is_not_found() {
        assertEquals(Optional.empty(), directory().find(Samples.MUNICIPALITY));
    }

    /** A profile is found as it was recorded, for each kind of party. */
    @Test
    default void profiles_are_found_by_their_party() {
        List<Party> parties = List.of(Samples.MUNICIPALITY, Samples.INSTITUTION, YouthDatabase.INSTANCE);
        parties.forEach(party -> directory().save(profile(party, Samples.CONTACT)));
        for (Party party : parties) {
            assertEquals(
                    Optional.of(profile(party, Samples.CONTACT)), directory().find(party));
        }
        assertEquals(Optional.empty(), directory().find(Samples.NEIGHBOUR));
    }

    /** Nothing of a profile is lost: many receivers in their order, the longest contacts, empty ones, the policy. */
    @Test
    default void profiles_are_kept_as_they_are() {
        List<ContactPoint> receivers = IntStream.range(0, 20)
                .mapToObj(number -> point(20 - number, Samples.LONGEST_CONTACT))
                .toList();
        var empty = new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty());
        var profile =
                new PartyProfile(Samples.MUNICIPALITY, new ContactChain(receivers, point(0, empty)), fullPolicy());
        directory().save(profile);
        assertEquals(Optional.of(profile), directory().find(Samples.MUNICIPALITY));
    }

    private static Policy fullPolicy() {
        var agreement = new CooperationAgreement(
                Samples.INSTITUTION,
                Samples.TODAY,
                Samples.TODAY.plusYears(3),
                Map.of(Limit.RETURN_CONTACT, 0, Limit.LEAD_BEFORE_START, 14),
                Optional.of(Samples.CASEWORKER));
        return Policy.DEFAULT
                .withDays(Map.of(Limit.REACT_TO_RISK, 0, Limit.DECIDE_RETENTION, Integer.MAX_VALUE))
                .withAgreements(agreement)
                .withRetention(60);
    }

    /** Recording replaces what was known of the party, and of no other; doing it twice is the same as once. */
    @Test
    default void recording_replaces_what_was_known() {
        PartyProfile other = profile(Samples.NEIGHBOUR, Samples.LONGEST_CONTACT);
        directory().save(other);
        directory().save(profile(Samples.MUNICIPALITY, Samples.LONGEST_CONTACT));
        var smaller = new PartyProfile(
                Samples.MUNICIPALITY, new ContactChain(List.of(), point(1, Samples.CONTACT)), Policy.DEFAULT);
        directory().save(smaller);
        directory().save(smaller);
        assertEquals(Optional.of(smaller), directory().find(Samples.MUNICIPALITY));
        assertEquals(Optional.of(other), directory().find(Samples.NEIGHBOUR));
    }

    /** Two threads may record the same party at the same time: one of the two profiles is there, whole. */
    @Test
    default void two_threads_may_record_at_once() {
        PartyDirectory directory = directory();
        for (int round = 0; round < 10; round++) {
            PartyProfile one = profile(Samples.MUNICIPALITY, Samples.CONTACT);
            PartyProfile other = profile(Samples.MUNICIPALITY, Samples.LONGEST_CONTACT);
            Together.both(() -> saved(directory, one), () -> saved(directory, other));
            PartyProfile found = directory.find(Samples.MUNICIPALITY).orElseThrow();
            assertEquals(found.equals(one) ? one : other, found);
        }
    }

    /** Without its database a directory says so. */
    @Test
    default void a_directory_without_database_is_unavailable() {
        PartyDirectory directory = directory();
        assumeTrue(stopAnswering(), "this directory always answers");
        assertThrows(TemporarilyUnavailable.class, () -> directory.find(Samples.MUNICIPALITY));
        PartyProfile profile = profile(Samples.MUNICIPALITY, Samples.CONTACT);
        assertThrows(TemporarilyUnavailable.class, () -> directory.save(profile));
    }

    private static boolean saved(PartyDirectory directory, PartyProfile profile) {
        directory.save(profile);
        return true;
    }

    private static PartyProfile profile(Party party, ContactInfo contact) {
        var team = ContactPoint.team(StaffId.of("team"), contact, Samples.TODAY);
        return new PartyProfile(
                party, new ContactChain(List.of(point(1, contact), team), point(0, contact)), Policy.DEFAULT);
    }

    private static ContactPoint point(int number, ContactInfo contact) {
        return new ContactPoint(
                StaffId.of("s".repeat(37) + number),
                ContactKind.FALLBACK_BOX,
                contact,
                Samples.TODAY,
                Optional.of(Samples.TODAY.plusDays(number)));
    }
}
