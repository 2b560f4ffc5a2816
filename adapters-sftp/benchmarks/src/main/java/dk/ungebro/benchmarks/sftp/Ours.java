package dk.ungebro.benchmarks.sftp;

import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.SftpSettings;
import dk.ungebro.adapters.sftp.SftpTransport;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/** Our transports on connections that are kept, as many as there are threads. */
final class Ours implements AutoCloseable {

    /** How many batches are fetched at once. */
    private static final int AT_ONCE = 500;

    private final int threads;
    private final SftpConnection connection;
    private final BiFunction<Transport, Party, Transport> seal;
    private final ExecutorService pool;

    Ours(SftpSettings settings, int threads, BiFunction<Transport, Party, Transport> seal) {
        this.threads = threads;
        this.seal = seal;
        this.pool = Executors.newFixedThreadPool(threads);
        this.connection = new SftpConnection(settings.withConnections(threads));
    }

    private Transport transport(Party party) {
        return seal.apply(new SftpTransport(connection, party), party);
    }

    /** Sends all, shared among the threads, and gives the nanoseconds that it took. */
    long send(List<Batch> batches) throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            Transport transport = transport(Messages.SENDER);
            work.add(() -> {
                for (int each = first; each < batches.size(); each += threads) {
                    transport.send(batches.get(each));
                }
                return 0;
            });
        }
        return time(work, 0);
    }

    /** Takes in all that waits, each recipient by one thread, and gives the nanoseconds that it took. */
    long consume(List<Party> recipients, int expected) throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (Party recipient : recipients) {
            Transport transport = transport(recipient);
            work.add(() -> consume(transport));
        }
        return time(work, expected);
    }

    private static int consume(Transport transport) {
        int taken = 0;
        for (List<Batch> batches = transport.fetch(AT_ONCE); !batches.isEmpty(); batches = transport.fetch(AT_ONCE)) {
            for (Batch batch : batches) {
                taken += batch.count();
                transport.confirm(batch.id());
            }
        }
        return taken;
    }

    private long time(List<Callable<Integer>> work, int expected) throws Exception {
        connection.check();
        long begin = System.nanoTime();
        int sum = 0;
        for (Future<Integer> each : pool.invokeAll(work)) {
            sum += each.get();
        }
        long took = System.nanoTime() - begin;
        if (sum != expected) {
            throw new IllegalStateException(sum + " were taken, not " + expected);
        }
        return took;
    }

    @Override
    public void close() {
        pool.shutdown();
        connection.close();
    }
}
