package dk.ungebro.casesystem;

import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.contact.ContactChain;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Names a team as receiver when the system is first started; later its administrator keeps the directory. */
@Component
class Receivers implements ApplicationRunner {

    private final PartyDirectory directory;
    private final MunicipalityCode party;

    Receivers(JdbcDatabase ownTransactions, MunicipalityCode party) {
        this.directory = ownTransactions.partyDirectory();
        this.party = party;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (directory.find(party).isEmpty()) {
            var info = ContactInfo.of("Ungeenheden", "+4533001100", "unge@kommune.example");
            var team = ContactPoint.team(StaffId.of("youth-unit"), info, LocalDate.of(2026, 1, 1));
            directory.save(new PartyProfile(party, new ContactChain(List.of(), team), Policy.DEFAULT));
        }
    }
}
