/**
 * What the law leaves to a host or to a cooperation agreement: numbers of days and who receives. {@link
 * dk.ungebro.policy.Policy} can tighten the law, never loosen it.
 */
@NullMarked
package dk.ungebro.policy;

import org.jspecify.annotations.NullMarked;
