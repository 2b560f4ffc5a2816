package dk.ungebro.sandbox;

import java.util.Optional;

/**
 * Which part of a run a process does.
 *
 * @param nodes how many nodes work at the same time, each in a process of its own
 * @param node which of them this is; absent: the process that starts them all, or the only one
 */
record Share(int nodes, Optional<Integer> node) {

    /** Everything is done in one process. */
    static final Share ALL = new Share(1, Optional.empty());

    boolean several() {
        return nodes > 1;
    }

    /** The name of a node, the same after a restart. */
    static String name(int node) {
        return "node-" + node;
    }
}
