package dk.ungebro.sandbox.input;

/** One thing that is wrong with the row in hand. */
record Violation(String field, RefusalCode code) {}
