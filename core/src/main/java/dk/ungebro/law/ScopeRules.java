package dk.ungebro.law;

import java.util.List;

/** Scope: which of two predicates counts. */
public final class ScopeRules {

    private ScopeRules() {}

    static List<LegalRule> all() {
        return List.of();
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
