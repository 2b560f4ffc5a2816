package dk.ungebro.sandbox;

import dk.ungebro.contracts.memory.FileYouthMailbox;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.port.YouthRegister;

/** Puts together what lies underneath, as the options say. Letters always go to files. */
final class Backends {

    private Backends() {}

    static Backend open(Options options, WorkFolder folder) {
        Ledgers ledgers = options.db() == Options.Database.H2 ? new H2Ledgers(folder) : new MemoryLedgers();
        PostService post = options.transport() == Options.Carrier.SFTP ? new SftpPost(folder) : new MemoryPost();
        return new Parts(ledgers, post, new FileYouthMailbox(folder.path("letters")));
    }

    /** Everything in memory; letters are kept in memory too. */
    static Backend inMemory() {
        return new Parts(new MemoryLedgers(), new MemoryPost(), new InMemoryYouthMailbox());
    }

    private record Parts(Ledgers ledgers, PostService post, YouthMailbox mailbox) implements Backend {

        @Override
        public Store store(Party party) {
            return ledgers.store(party);
        }

        @Override
        public YouthRegister register() {
            return ledgers.register();
        }

        @Override
        public Transport transport(Party party) {
            return post.transport(party);
        }

        @Override
        public Progress progress() {
            return ledgers.progress();
        }

        @Override
        public void close() {
            post.close();
            ledgers.close();
        }
    }
}
