package dk.ungebro.law;

import java.util.List;

/** Preparatory basic education and special support. */
public final class PreparatoryEducationRules {

    private PreparatoryEducationRules() {}

    static List<LegalRule> all() {
        return List.of();
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
