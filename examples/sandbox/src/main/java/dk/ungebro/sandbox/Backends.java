package dk.ungebro.sandbox;

import dk.ungebro.contracts.memory.FileYouthMailbox;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.port.YouthRegister;
import java.io.IOException;
import java.util.UUID;

/** Puts together what lies underneath one process that does everything. Letters always go to files. */
final class Backends {

    private Backends() {}

    /** On ledgers that are made ready. */
    static Backend open(Options options, Ledgers ledgers, WorkFolder folder) throws IOException {
        PostService post = SealedPost.of(post(options, folder), options, folder);
        return new Parts(ledgers, post, new FileYouthMailbox(folder.path("letters")));
    }

    private static PostService post(Options options, WorkFolder folder) throws IOException {
        if (options.post().isPresent()) {
            return elsewhere(options, folder, options.post().get());
        }
        return switch (options.transport()) {
            case SFTP -> new SftpPost(PostServer.start(folder));
            case PLATFORM -> new PlatformPost(PostServer.start(folder));
            case MEMORY -> new MemoryPost();
        };
    }

    private static PostService elsewhere(Options options, WorkFolder folder, PostLogin login) throws IOException {
        // What cannot go on begins anew, and must not find what its forerunner left.
        String run = options.resumable() ? folder.runId() : UUID.randomUUID().toString();
        return new SftpPost(login.settings(run));
    }

    /** Everything in memory; letters are kept in memory too. */
    static Backend inMemory() {
        return new Parts(new MemoryLedgers(), new MemoryPost(), new InMemoryYouthMailbox());
    }

    private record Parts(Ledgers ledgers, PostService post, YouthMailbox mailbox) implements Backend {

        @Override
        public String node() {
            return Share.name(1);
        }

        @Override
        public void join(Party party) {
            progress().join(party);
        }

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
