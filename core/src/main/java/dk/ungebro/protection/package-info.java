/**
 * Data protection: which data may be where and go to whom, on which basis, until when, and who answers for it.
 */
@NullMarked
package dk.ungebro.protection;

import org.jspecify.annotations.NullMarked;
