package dk.ungebro.desk;

/**
 * Whether to decide anew when somebody else was faster. The library itself never waits; a policy may. A host that waits
 * does so a little longer each time, and not equally long on all nodes, for example
 * {@code attempts -> attempts < 8 && paused(random.nextInt(10 << attempts))} with a method {@code paused} that lets its
 * thread rest for some milliseconds. Several threads ask at once.
 */
@FunctionalInterface
public interface RetryPolicy {

    /**
     * Tells whether to try again, after a commit was refused as a concurrent change. May wait before it answers.
     *
     * @param attempts how often it was tried so far: 1, 2, and so on
     * @return true to load and decide anew; false to give up with {@link dk.ungebro.port.ConcurrentChange}
     */
    boolean again(int attempts);

    /**
     * Tries again without waiting.
     *
     * @param most how often to try in all, at least 1
     * @return the policy
     * @throws IllegalArgumentException if it is less than 1
     */
    static RetryPolicy atOnce(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("what is to be done is tried once at least");
        }
        return attempts -> attempts < most;
    }
}
