package dk.ungebro.adapters.jdbc;

import java.time.Duration;

/**
 * What a host may choose.
 *
 * @param tables how the tables are called
 * @param statementTimeout how long one statement may take before it is given up; at least a second. Not on
 *     H2, which has {@code MAX_QUERY_TIMEOUT} in its URL for that
 * @param lossOnCrashAllowed whether a database is taken that may lose what it has acknowledged when it crashes, as
 *     databases for tests often do
 */
public record JdbcSettings(TableNames tables, Duration statementTimeout, boolean lossOnCrashAllowed) {

    /** The default names, a minute, and no loss. */
    public static final JdbcSettings DEFAULT = new JdbcSettings(TableNames.DEFAULT, Duration.ofMinutes(1), false);

    /**
     * Checks the timeout.
     *
     * @throws IllegalArgumentException if it is under a second
     */
    public JdbcSettings {
        if (statementTimeout.toSeconds() < 1) {
            throw new IllegalArgumentException("a statement has a second at least");
        }
    }

    /**
     * The same with other names.
     *
     * @param names how the tables are called
     * @return the settings
     */
    public JdbcSettings withTables(TableNames names) {
        return new JdbcSettings(names, statementTimeout, lossOnCrashAllowed);
    }

    /**
     * The same with another time.
     *
     * @param timeout how long one statement may take
     * @return the settings
     */
    public JdbcSettings withStatementTimeout(Duration timeout) {
        return new JdbcSettings(tables, timeout, lossOnCrashAllowed);
    }

    /**
     * The same for a database of tests, which may lose what it has acknowledged. Never for persons' cases.
     *
     * @return the settings
     */
    public JdbcSettings allowingLossOnCrash() {
        return new JdbcSettings(tables, statementTimeout, true);
    }
}
