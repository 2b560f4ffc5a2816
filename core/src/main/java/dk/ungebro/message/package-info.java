/**
 * What travels: {@link dk.ungebro.message.Message}, its identity {@link dk.ungebro.message.MessageKey} and its contents
 * {@link dk.ungebro.message.Payload}.
 */
@NullMarked
package dk.ungebro.message;

import org.jspecify.annotations.NullMarked;
