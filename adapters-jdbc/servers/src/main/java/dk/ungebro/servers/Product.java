package dk.ungebro.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** What differs between one database product and another. */
interface Product {
    /** Product and version, as the name of a folder. */
    String name() throws IOException;

    /** The SQL that fills a folder: data made by another one are not used. */
    String recipe();

    /** Fills an empty folder with a database and its users. */
    void initialise(Path data) throws IOException;

    /** Sets up a copy of an initialised folder. */
    void configure(Path data) throws IOException;

    /** What starts it. */
    List<String> command(Path data, int port) throws IOException;

    /** The signal that makes it stop at once and in order. */
    String stopSignal();

    /** The address of its database. */
    String url(int port);

    /** Its connections. */
    DataSource dataSource(int port, String user);

    /** Who may do everything. */
    String superuser();

    /** A query for the folder of its data, which the superuser may ask. */
    String whereIsData();
}
