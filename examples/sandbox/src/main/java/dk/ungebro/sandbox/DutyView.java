package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.law.Reading;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The duties of a case under the sandbox's setting.
 *
 * @param reading how the law is read
 */
record DutyView(Reading reading) {

    List<Duty> all(CaseFile file) {
        return file.duties(setting(file.party()));
    }

    Stream<Duty> openedOn(CaseFile file, LocalDate day) {
        return all(file).stream()
                .filter(Duty::pending)
                .filter(duty -> duty.term().openedOn().equals(day));
    }

    DutySetting setting(Party party) {
        return new DutySetting(Policy.DEFAULT, reading, StaffId.of("team-" + party.key()));
    }
}
