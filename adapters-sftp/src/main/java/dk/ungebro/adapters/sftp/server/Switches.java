package dk.ungebro.adapters.sftp.server;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which misbehaviours are on, and how much of each. Thread-safe. */
final class Switches {

    /** A switch that is on. Setting it again makes another of these, so that what is counted begins anew. */
    static final class Setting {

        final long amount;

        private Setting(long amount) {
            this.amount = amount;
        }
    }

    private final Map<Misbehaviour, Setting> settings = new ConcurrentHashMap<>();

    void set(Misbehaviour what, long amount) {
        settings.put(what, new Setting(amount));
    }

    void clear(Misbehaviour what) {
        settings.remove(what);
    }

    Set<Misbehaviour> on() {
        return Set.copyOf(settings.keySet());
    }

    boolean isOn(Misbehaviour what) {
        return settings.containsKey(what);
    }

    Optional<Setting> find(Misbehaviour what) {
        return Optional.ofNullable(settings.get(what));
    }

    OptionalLong amount(Misbehaviour what) {
        return find(what).map(setting -> OptionalLong.of(setting.amount)).orElse(OptionalLong.empty());
    }
}
