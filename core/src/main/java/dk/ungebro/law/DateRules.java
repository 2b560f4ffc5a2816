package dk.ungebro.law;

import java.util.List;

/** Counting of days. */
public final class DateRules {

    private DateRules() {}

    static List<LegalRule> all() {
        return List.of();
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
