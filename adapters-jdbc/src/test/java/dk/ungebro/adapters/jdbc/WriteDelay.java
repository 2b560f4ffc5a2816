package dk.ungebro.adapters.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;

/** Commits numbers to an H2 file with whatever the address says, and acknowledges each. Runs until it is killed. */
final class WriteDelay {

    private WriteDelay() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            connection.createStatement().execute("create table acknowledged (number integer primary key)");
            PreparedStatement insert = connection.prepareStatement("insert into acknowledged values (?)");
            for (int number = 0; ; number++) {
                insert.setInt(1, number);
                insert.execute();
                System.out.println(number);
            }
        }
    }
}
