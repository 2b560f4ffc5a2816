package dk.ungebro.contracts;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the calls of ledger, register and directory. */
final class Calls {

    private final Map<String, Integer> counted = new TreeMap<>();

    /** What was called how often since it was asked last. */
    Map<String, Integer> told() {
        Map<String, Integer> told = new TreeMap<>(counted);
        counted.clear();
        return told;
    }

    private void count(String call) {
        counted.merge(call, 1, Integer::sum);
    }

    CaseLedger ledger(CaseLedger right) {
        return new CaseLedger() {
            @Override
            public CaseFile load(YouthId youth) {
                count("load one");
                return right.load(youth);
            }

            @Override
            public List<CaseFile> load(Collection<YouthId> youths) {
                count("load");
                return right.load(youths);
            }

            @Override
            public void commit(Change change) {
                count("commit one");
                right.commit(change);
            }

            @Override
            public List<Change> commitAll(List<Change> changes) {
                count("commit");
                return right.commitAll(changes);
            }

            @Override
            public Optional<Handled> handled(MessageKey key) {
                count("handled one");
                return right.handled(key);
            }

            @Override
            public Map<MessageKey, Handled> handled(Collection<MessageKey> keys) {
                count("handled");
                return right.handled(keys);
            }

            @Override
            public List<YouthId> youths(Optional<YouthId> after, int limit) {
                count("youths");
                return right.youths(after, limit);
            }
        };
    }

    YouthRegister register(YouthRegister right) {
        return new WrongRegister(right) {
            @Override
            public YouthId identify(CprNumber cpr) {
                count("identify one");
                return super.identify(cpr);
            }

            @Override
            public Map<CprNumber, YouthId> identify(Collection<CprNumber> numbers) {
                count("identify");
                return right.identify(numbers);
            }

            @Override
            public Optional<Youth> find(YouthId id) {
                count("find one");
                return super.find(id);
            }

            @Override
            public Map<YouthId, Youth> find(Collection<YouthId> ids) {
                count("find");
                return right.find(ids);
            }
        };
    }

    PartyDirectory directory(PartyDirectory right) {
        return new PartyDirectory() {
            @Override
            public Optional<PartyProfile> find(Party party) {
                count("profile");
                return right.find(party);
            }

            @Override
            public void save(PartyProfile profile) {
                right.save(profile);
            }
        };
    }
}
