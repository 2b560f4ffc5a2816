/**
 * A server for tests and for trying things out, on the loopback address only. Not meant for production.
 */
@NullMarked
package dk.ungebro.adapters.sftp.server;

import org.jspecify.annotations.NullMarked;
