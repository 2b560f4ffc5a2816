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
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return Objects.requireNonNull(identify(List.of(cpr)).get(cpr));
    }

    @Override
    public Map<CprNumber, YouthId> identify(Collection<CprNumber> numbers) {
        Map<CprNumber, YouthId> known = database.read(session -> YouthRows.idsOf(session, numbers));
        List<Youth> fresh = numbers.stream()
                .filter(number -> !known.containsKey(number))
                .distinct()
                .map(Youth::of)
                .toList();
        if (!fresh.isEmpty()) {
            known.putAll(database.write(session -> add(session, fresh)));
        }
        return known;
    }

    @Override
    public Optional<Youth> find(YouthId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<YouthId, Youth> find(Collection<YouthId> ids) {
        return database.read(session -> YouthRows.find(session, ids));
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
        return id.isPresent()
                ? id.get()
                : Objects.requireNonNull(add(session, List.of(youth)).get(youth.cpr()));
    }

    /** A number that gets its id from somebody else just then has that one. */
    private Map<CprNumber, YouthId> add(Session session, List<Youth> youths) throws SQLException {
        Map<YouthId, Youth> wanted = withIds(youths);
        if (!YouthRows.find(session, wanted.keySet()).isEmpty()) {
            throw madeTwice();
        }
        YouthRows.addNumbers(session, wanted);
        Map<CprNumber, YouthId> given =
                YouthRows.idsOf(session, youths.stream().map(Youth::cpr).toList());
        if (given.size() < youths.size()) {
            throw new ConcurrentChange("a number was given an id meanwhile");
        }
        wanted.entrySet()
                .removeIf(own -> !own.getKey().equals(given.get(own.getValue().cpr())));
        YouthRows.add(session, wanted);
        return given;
    }

    /** In the order of the numbers, so that nodes that add the same ones do not lock each other out. */
    private Map<YouthId, Youth> withIds(List<Youth> youths) {
        Map<YouthId, Youth> wanted = new LinkedHashMap<>();
        youths.stream()
                .sorted(Comparator.comparing(youth -> youth.cpr().digits()))
                .forEach(youth -> wanted.put(ids.apply(youth.cpr()), youth));
        if (wanted.size() < youths.size()) {
            throw madeTwice();
        }
        return wanted;
    }

    private static Misconfigured madeTwice() {
        return new Misconfigured("the supplier of youth ids made one id for two numbers");
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
