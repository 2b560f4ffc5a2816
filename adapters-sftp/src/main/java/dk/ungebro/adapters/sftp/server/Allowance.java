package dk.ungebro.adapters.sftp.server;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is left of the amount of a switch. It is whole again when the switch is set again. */
final class Allowance {

    private final Switches switches;
    private final Misbehaviour what;

    private Switches.@Nullable Setting counted;
    private long used;

    Allowance(Switches switches, Misbehaviour what) {
        this.switches = switches;
        this.what = what;
    }

    /** How much of what is wanted there is; all of it while the switch is off. */
    synchronized int take(int wanted) {
        Optional<Switches.Setting> setting = switches.find(what);
        if (setting.isEmpty()) {
            return wanted;
        }
        if (counted != setting.get()) {
            counted = setting.get();
            used = 0;
        }
        int taken = (int) Math.max(0, Math.min(wanted, counted.amount - used));
        used += taken;
        return taken;
    }
}
