package dk.ungebro.race;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The pool of connections, the same for everybody. */
public final class Pool {

    private static final int SIZE = 12;

    private Pool() {}

    /**
     * Opens a pool.
     *
     * @param url the address of the database
     * @param user its user
     * @param password its password
     * @return the pool
     */
    public static HikariDataSource of(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(SIZE);
        config.setMinimumIdle(SIZE);
        return new HikariDataSource(config);
    }
}
