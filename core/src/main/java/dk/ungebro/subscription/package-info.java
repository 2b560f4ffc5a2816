/** The subscription to the events of a youth in the youth database. */
@NullMarked
package dk.ungebro.subscription;

import org.jspecify.annotations.NullMarked;
