/** A small municipal case system on Spring Boot that embeds Ungebro. */
@NullMarked
package dk.ungebro.casesystem;

import org.jspecify.annotations.NullMarked;
