package dk.ungebro.port;

import dk.ungebro.casefile.Post;

/**
 * Something that waits to be sent.
 *
 * @param post the message or letter
 * @param attempts how often it was tried before
 */
public record OutboxItem(Post post, int attempts) {}
