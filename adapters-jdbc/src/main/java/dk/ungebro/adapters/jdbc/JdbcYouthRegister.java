package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.DataRejected;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The youth register in a database; only its two tables hold person numbers. */
final class JdbcYouthRegister implements YouthRegister {

    private final Database database;
    private final Function<CprNumber, YouthId> ids;

    JdbcYouthRegister(Database database, Function<CprNumber, YouthId> ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public YouthId identify(CprNumber cpr) {
        return database.read(session -> YouthRows.idOf(session, cpr))
                .orElseGet(() -> database.write(session -> known(session, Youth.of(cpr))));
    }

    @Override
    public Optional<Youth> find(YouthId id) {
        return database.read(session -> YouthRows.find(session, id));
    }

    /** Under a former number too the data are replaced, but the present number stays. */
    @Override
    public YouthId register(Youth youth) {
        return database.write(session -> {
            YouthId id = known(session, youth);
            CprNumber present = YouthRows.find(session, id).orElse(youth).cpr();
            YouthRows.replace(session, id, withNumber(youth, present));
            return id;
        });
    }

    private YouthId known(Session session, Youth youth) throws SQLException {
        Optional<YouthId> id = YouthRows.idOf(session, youth.cpr());
        return id.isPresent() ? id.get() : add(session, youth);
    }

    private YouthId add(Session session, Youth youth) throws SQLException {
        YouthId id = ids.apply(youth.cpr());
        if (YouthRows.find(session, id).isPresent()) {
            throw new Misconfigured("the id " + id.value() + " was made for two numbers");
        }
        if (!YouthRows.addNumber(session, youth.cpr(), id)) {
            return YouthRows.idOf(session, youth.cpr())
                    .orElseThrow(() -> new ConcurrentChange("the number was given an id meanwhile"));
        }
        YouthRows.add(session, id, youth);
        return id;
    }

    @Override
    public void changeCpr(YouthId id, CprNumber cpr) {
        database.write(session -> {
            Youth youth = YouthRows.find(session, id)
                    .orElseThrow(() -> new DataRejected("the id " + id.value() + " was never given"));
            claim(session, id, cpr);
            YouthRows.replace(session, id, withNumber(youth, cpr));
            return true;
        });
    }

    private static void claim(Session session, YouthId id, CprNumber cpr) throws SQLException {
        Optional<YouthId> holder = YouthRows.idOf(session, cpr);
        if (holder.isEmpty()) {
            if (!YouthRows.addNumber(session, cpr, id)) {
                throw new ConcurrentChange("the number of " + id.value() + " is given to somebody meanwhile");
            }
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
