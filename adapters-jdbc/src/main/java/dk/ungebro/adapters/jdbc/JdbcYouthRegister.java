package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.DataRejected;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** The youth register in a database; only its two tables hold person numbers. Thread-safe. */
public final class JdbcYouthRegister implements YouthRegister {

    private final Database database;
    private final Function<CprNumber, YouthId> ids;

    /**
     * The register in a database.
     *
     * @param source the database
     * @param ids gives an id to a new number, each number another one; must not show the number
     * @throws dk.ungebro.port.Misconfigured if a script has not been run, there is no schema for this product, or the
     *     database may lose what it has acknowledged
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public JdbcYouthRegister(DataSource source, Function<CprNumber, YouthId> ids) {
        database = Database.checked(source);
        this.ids = ids;
    }

    @Override
    public YouthId identify(CprNumber cpr) {
        return database.read(connection -> YouthRows.idOf(connection, cpr))
                .orElseGet(() -> database.writing(connection -> known(connection, Youth.of(cpr))));
    }

    @Override
    public Optional<Youth> find(YouthId id) {
        return database.read(connection -> YouthRows.find(connection, id));
    }

    /** Under a former number too the data are replaced, but the present number stays. */
    @Override
    public YouthId register(Youth youth) {
        return database.writing(connection -> {
            YouthId id = known(connection, youth);
            CprNumber present = YouthRows.find(connection, id).orElse(youth).cpr();
            YouthRows.replace(connection, id, withNumber(youth, present));
            return id;
        });
    }

    private YouthId known(Connection connection, Youth youth) throws SQLException {
        Optional<YouthId> id = YouthRows.idOf(connection, youth.cpr());
        return id.isPresent() ? id.get() : add(connection, youth);
    }

    private YouthId add(Connection connection, Youth youth) throws SQLException {
        YouthId id = ids.apply(youth.cpr());
        if (YouthRows.find(connection, id).isPresent()) {
            throw new Misconfigured("the id " + id.value() + " was made for two numbers");
        }
        YouthRows.addNumber(connection, youth.cpr(), id);
        YouthRows.add(connection, id, youth);
        return id;
    }

    @Override
    public void changeCpr(YouthId id, CprNumber cpr) {
        database.write(connection -> {
            Youth youth = YouthRows.find(connection, id)
                    .orElseThrow(() -> new DataRejected("the id " + id.value() + " was never given"));
            claim(connection, id, cpr);
            YouthRows.replace(connection, id, withNumber(youth, cpr));
            return true;
        });
    }

    private static void claim(Connection connection, YouthId id, CprNumber cpr) throws SQLException {
        Optional<YouthId> holder = YouthRows.idOf(connection, cpr);
        if (holder.isEmpty()) {
            YouthRows.addNumber(connection, cpr, id);
        } else if (!holder.get().equals(id)) {
            throw new DataRejected("the new number of " + id.value() + " belongs to another id");
        }
    }

    /** A birth date that came from the other number comes from this one. */
    private static Youth withNumber(Youth youth, CprNumber cpr) {
        boolean derived = youth.birthDate().equals(youth.cpr().birthDate());
        LocalDate birthDate = derived ? cpr.birthDate() : youth.birthDate();
        return Youth.builder().from(youth).cpr(cpr).birthDate(birthDate).build();
    }
}
