/** The education: kind of programme, period, basis of the admission, cause of an interruption. */
@NullMarked
package dk.ungebro.education;

import org.jspecify.annotations.NullMarked;
