package dk.ungebro.adapters.sftp;

import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.adapters.sftp.server.Misbehaviour;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Two misbehaviours at once, with an amount for each. */
record Pair(Misbehaviour one, long oneAmount, Misbehaviour two, long twoAmount) {

    /** Over these no call ever fails. */
    private static final Set<Misbehaviour> BORNE = EnumSet.of(
            Misbehaviour.ONLY_VERSION_3,
            Misbehaviour.NO_POSIX_RENAME,
            Misbehaviour.RENAME_OVERWRITES,
            Misbehaviour.RENAME_REFUSED,
            Misbehaviour.LISTS_NEW_LATE,
            Misbehaviour.LISTS_GONE_STILL,
            Misbehaviour.LISTS_UNORDERED,
            Misbehaviour.WRONG_MTIME,
            Misbehaviour.WRONG_SIZE,
            Misbehaviour.DELETE_DENIED,
            Misbehaviour.IGNORES_CASE);

    /** Only these are for an operator; over the others it helps to try again. */
    private static final Set<Misbehaviour> FOR_AN_OPERATOR =
            EnumSet.of(Misbehaviour.PERMISSION_DENIED, Misbehaviour.OTHER_HOST_KEY);

    /** So many pairs, drawn from all there are. */
    static List<Pair> draw(Random random, int count) {
        List<Pair> pairs = new ArrayList<>();
        for (Misbehaviour one : Misbehaviour.values()) {
            for (Misbehaviour two : Misbehaviour.values()) {
                if (one.compareTo(two) < 0) {
                    pairs.add(new Pair(one, amount(one, random), two, amount(two, random)));
                }
            }
        }
        Collections.shuffle(pairs, random);
        return pairs.subList(0, Math.min(count, pairs.size()));
    }

    private static long amount(Misbehaviour what, Random random) {
        return switch (what) {
            case RENAME_REFUSED -> random.nextBoolean() ? 3 : 4;
            case LISTS_UNORDERED, WRONG_MTIME -> random.nextInt(1_000_000);
            case WRONG_SIZE -> random.nextInt(2000) - 1000L;
            case CUTS_AFTER_RECEIVING, CUTS_AFTER_SENDING -> random.nextInt(6000);
            case STALLS_AFTER -> random.nextInt(30);
            case DISK_FULL -> random.nextInt(80_000);
            case CONNECTION_LIMIT -> random.nextInt(2);
            default -> 0;
        };
    }

    void on(EmbeddedSftpServer server) {
        server.misbehave(one, oneAmount);
        server.misbehave(two, twoAmount);
    }

    boolean has(Misbehaviour what) {
        return one == what || two == what;
    }

    boolean isBorne() {
        return BORNE.contains(one) && BORNE.contains(two);
    }

    boolean isForAnOperator() {
        return FOR_AN_OPERATOR.contains(one) || FOR_AN_OPERATOR.contains(two);
    }
}
