/**
 * The municipal youth effort for those under 25, and preparatory basic education: duty of 15 to 17 year-olds, contact,
 * plans, target group, course plan, absence, notices.
 */
@NullMarked
package dk.ungebro.effort;

import org.jspecify.annotations.NullMarked;
