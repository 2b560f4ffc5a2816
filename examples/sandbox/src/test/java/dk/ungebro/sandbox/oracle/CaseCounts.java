package dk.ungebro.sandbox.oracle;

/**
 * The cases of a run.
 *
 * @param municipality youths registered at a municipality
 * @param institution pairs of institution and youth with an event
 */
public record CaseCounts(int municipality, int institution) {}
