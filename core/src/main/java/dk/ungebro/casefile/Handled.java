package dk.ungebro.casefile;

import dk.ungebro.message.MessageKey;

/**
 * A message that a party has taken in, by its identity and the digest of its contents. The same identity with another
 * digest is a conflict.
 *
 * @param key the identity
 * @param digest SHA-256 of the contents without the person number, 64 hexadecimal digits
 */
public record Handled(MessageKey key, String digest) {}
