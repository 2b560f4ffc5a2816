package dk.ungebro.contracts.memory;

import dk.ungebro.port.DataRejected;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The youth register in memory.
 *
 * <p>Thread-safe.
 */
public final class InMemoryYouthRegister implements YouthRegister {

    private final Function<CprNumber, YouthId> ids;
    private final Map<CprNumber, YouthId> byNumber = new HashMap<>();
    private final Map<YouthId, Youth> youths = new TreeMap<>();

    /**
     * An empty register.
     *
     * @param ids makes the id of a new number; never the same one twice
     */
    public InMemoryYouthRegister(Function<CprNumber, YouthId> ids) {
        this.ids = ids;
    }

    /**
     * An empty register whose ids say nothing about the number.
     *
     * @param ids gives ids, never the same one twice, best random ones
     * @return the register
     */
    public static InMemoryYouthRegister withIdsFrom(Supplier<YouthId> ids) {
        return new InMemoryYouthRegister(cpr -> ids.get());
    }

    @Override
    public synchronized YouthId identify(CprNumber cpr) {
        YouthId known = byNumber.get(cpr);
        return known == null ? add(cpr) : known;
    }

    private YouthId add(CprNumber cpr) {
        YouthId id = ids.apply(cpr);
        if (youths.putIfAbsent(id, Youth.of(cpr)) != null) {
            throw new Misconfigured("the youth id " + id.value() + " was made for two person numbers");
        }
        byNumber.put(cpr, id);
        return id;
    }

    @Override
    public synchronized Optional<Youth> find(YouthId id) {
        return Optional.ofNullable(youths.get(id));
    }

    /** Under a former number the data are replaced too, but the present number stays. */
    @Override
    public synchronized YouthId register(Youth youth) {
        YouthId id = identify(youth.cpr());
        youths.computeIfPresent(id, (same, old) -> withCpr(youth, old.cpr()));
        return id;
    }

    @Override
    public synchronized void changeCpr(YouthId id, CprNumber cpr) {
        Youth youth = youths.get(id);
        if (youth == null) {
            throw new DataRejected("the youth id " + id.value() + " was never given");
        }
        if (!byNumber.getOrDefault(cpr, id).equals(id)) {
            throw new DataRejected("the new person number of " + id.value() + " belongs to another youth");
        }
        byNumber.put(cpr, id);
        youths.put(id, withCpr(youth, cpr));
    }

    /** A birth date that came from the old number comes from the new one. */
    private static Youth withCpr(Youth youth, CprNumber cpr) {
        boolean derived = youth.birthDate().equals(youth.cpr().birthDate());
        LocalDate birthDate = derived ? cpr.birthDate() : youth.birthDate();
        return Youth.builder().from(youth).cpr(cpr).birthDate(birthDate).build();
    }
}
