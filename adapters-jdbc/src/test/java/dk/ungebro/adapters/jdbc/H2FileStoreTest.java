package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.StoreContract;
import dk.ungebro.contracts.StoreFixture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class H2FileStoreTest implements StoreContract {

    private final DataSource database;
    private final StoreFixture fixture;
    private Connection keptOpen;

    H2FileStoreTest(@TempDir Path folder) {
        database = H2.file(folder);
        fixture = new DatabaseFixture(database);
    }

    @BeforeEach
    void keep_the_database_open() throws SQLException {
        keptOpen = database.getConnection();
    }

    @AfterEach
    void close_the_database() throws SQLException {
        keptOpen.close();
    }

    @Override
    public StoreFixture fixture() {
        return fixture;
    }
}
