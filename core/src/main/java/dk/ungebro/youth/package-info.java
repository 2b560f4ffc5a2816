/** The youth: person number, the id that stands for it everywhere else, and ages. */
@NullMarked
package dk.ungebro.youth;

import org.jspecify.annotations.NullMarked;
