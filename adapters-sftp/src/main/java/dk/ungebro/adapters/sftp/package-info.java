/**
 * Transport over SFTP. A host makes one {@link dk.ungebro.adapters.sftp.SftpConnection} of its {@link
 * dk.ungebro.adapters.sftp.SftpSettings} and one {@link dk.ungebro.adapters.sftp.SftpTransport} for each of its parties.
 * No host key is accepted unless it is pinned.
 */
@NullMarked
package dk.ungebro.adapters.sftp;

import org.jspecify.annotations.NullMarked;
