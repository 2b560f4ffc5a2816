/**
 * Why: for each duty, transfer, window, letter and refusal of a case the facts with their three times, the rules with
 * citation and version, the computation of each date step by step, and from which dates on the answer would differ.
 * Start with {@link dk.ungebro.why.Why}.
 */
@NullMarked
package dk.ungebro.why;

import org.jspecify.annotations.NullMarked;
