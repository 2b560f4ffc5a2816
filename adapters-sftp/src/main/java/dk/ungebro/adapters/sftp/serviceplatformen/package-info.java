/**
 * Transport over the SFTP service of the municipalities' common platform (<i>Serviceplatformen</i>): a host makes a
 * {@link dk.ungebro.adapters.sftp.serviceplatformen.ServiceplatformenTransport} of a connection and {@link
 * dk.ungebro.adapters.sftp.serviceplatformen.PlatformSettings}. What public material does not establish about the platform
 * is a setting here.
 */
@NullMarked
package dk.ungebro.adapters.sftp.serviceplatformen;

import org.jspecify.annotations.NullMarked;
