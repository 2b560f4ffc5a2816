package dk.ungebro.sandbox;

import dk.ungebro.contact.ContactChain;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One fixed team for each party, since the files name none. */
final class FixedDirectory implements PartyDirectory {

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    @Override
    public Optional<PartyProfile> find(Party party) {
        ContactPoint team = ContactPoint.team(StaffId.of("team-" + party.key()), info(party), ALWAYS);
        return Optional.of(new PartyProfile(party, new ContactChain(List.of(team), team), Policy.DEFAULT));
    }

    /** How a party is reached when nothing else is known. */
    static ContactInfo info(Party party) {
        return party instanceof MunicipalityCode municipality
                ? ContactInfo.of("Ungeteam " + municipality.name(), "+4533000" + municipality.value(), mail(party))
                : ContactInfo.of("Vejledning", "+4533001100", mail(party));
    }

    private static String mail(Party party) {
        return "unge@" + party.key().toLowerCase(java.util.Locale.ROOT) + ".example";
    }

    @Override
    public void save(PartyProfile profile) {
        throw new UnsupportedOperationException("the sandbox's directory is fixed");
    }
}
