/**
 * The OpenSSH server that the machine has, on loopback, as the counterpart that partners really run. Begin with {@link
 * dk.ungebro.openssh.OpenSshServer}.
 */
@NullMarked
package dk.ungebro.openssh;

import org.jspecify.annotations.NullMarked;
