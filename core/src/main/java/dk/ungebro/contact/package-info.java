/** Whom to contact: information, contact points with their validity, and the chain that always ends in a receiver. */
@NullMarked
package dk.ungebro.contact;

import org.jspecify.annotations.NullMarked;
