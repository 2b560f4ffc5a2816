/**
 * The exchange: how messages are encoded, how the courier carries them, and whom it hands them. The only package that
 * knows Jackson, and the only one that knows Hibernate Validator.
 */
@NullMarked
package dk.ungebro.exchange;

import org.jspecify.annotations.NullMarked;
