/**
 * Sealing: a batch is signed by its sender and encrypted for its recipient with X.509 certificates, so that nobody in
 * between reads or changes it. A host gives keys and certificates by a {@link
 * dk.ungebro.adapters.sftp.sealing.KeyRing} and wraps any transport in a {@link
 * dk.ungebro.adapters.sftp.sealing.SealedTransport}. Nothing here knows SFTP.
 */
@NullMarked
package dk.ungebro.adapters.sftp.sealing;

import org.jspecify.annotations.NullMarked;
