/**
 * The entrance: {@link dk.ungebro.Ungebro} takes the ports and gives the desks.
 *
 * <p>From here: {@code desk} is what screens call, {@code port} what a host supplies, {@code exchange} how messages
 * travel, {@code casefile} how decisions are made, {@code duty} what they oblige to, {@code journal} what is recorded,
 * {@code message} what travels, {@code law} which rules hold.
 */
@NullMarked
package dk.ungebro;

import org.jspecify.annotations.NullMarked;
