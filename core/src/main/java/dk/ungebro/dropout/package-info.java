/** Risk of dropout: its ground, the window in which the municipality must react, the closed list of initiatives. */
@NullMarked
package dk.ungebro.dropout;

import org.jspecify.annotations.NullMarked;
