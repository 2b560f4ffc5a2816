package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Transport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A sender and a recipient who do their work in an order by lot, and complain about what should not be. */
final class PostUnderFaults {

    private static final int[] SIZES = {0, 40, 3000, 29_999, 45_000};
    private static final int FAILURES_BORNE = 4;

    private final Random random;
    private final Map<String, Batch> written = new LinkedHashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<PortException> failures = new ArrayList<>();

    private Transport school;
    private Transport udb;

    PostUnderFaults(SftpConnection connection, Random random) {
        this.random = random;
        this.school = new SftpTransport(connection, Exchange.SCHOOL);
        this.udb = new SftpTransport(connection, Exchange.UDB);
        for (int size : SIZES) {
            Batch batch = Exchange.batch("b" + size, "x".repeat(size));
            written.put(batch.id(), batch);
        }
    }

    /** So many steps, or fewer if it fails again and again. */
    void go(Pair pair, int steps) {
        for (int step = 0; step < steps && failures.size() < FAILURES_BORNE; step++) {
            try {
                step();
            } catch (PortException e) {
                failures.add(e);
            }
        }
        for (PortException failure : failures) {
            if (pair.isBorne() || (failure instanceof Misconfigured && !pair.isForAnOperator())) {
                complaints.add("failed: " + failure);
            }
        }
    }

    private void step() {
        if (random.nextBoolean()) {
            send(List.copyOf(written.values()).get(random.nextInt(written.size())));
        } else {
            fetch(1 + random.nextInt(SIZES.length));
        }
    }

    /** An id that is sent again may be given again, even after it was taken in; what fails is sent again later. */
    private void send(Batch batch) {
        settled.remove(batch.id());
        sent.remove(batch.id());
        school.send(batch);
        sent.add(batch.id());
    }

    private int fetch(int limit) {
        List<Batch> batches = udb.fetch(limit);
        for (Batch batch : batches) {
            take(batch);
        }
        return batches.size();
    }

    private void take(Batch batch) {
        if (!batch.equals(written.get(batch.id()))) {
            complaints.add("given otherwise than it was sent: " + batch);
        }
        if (settled.contains(batch.id())) {
            complaints.add("given again after it was confirmed: " + batch);
        }
        taken.add(batch.id());
        udb.confirm(batch.id());
        settled.add(batch.id());
    }

    /** The faults are over: everything that was not sent yet is sent, and everything that waits is taken in. */
    void finish(Transport sender, Transport recipient) {
        school = sender;
        udb = recipient;
        for (Batch batch : written.values()) {
            if (!sent.contains(batch.id())) {
                send(batch);
            }
        }
        int rounds = 0;
        while (fetch(2) > 0 && rounds < written.size() * 2) {
            rounds++;
        }
        written.keySet().stream().filter(id -> !taken.contains(id)).forEach(id -> complaints.add("lost: " + id));
    }

    List<String> complaints() {
        return complaints;
    }
}
