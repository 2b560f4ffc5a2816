/** How fast the SFTP adapter is, measured. Start with {@link dk.ungebro.benchmarks.sftp.Main}. */
@NullMarked
package dk.ungebro.benchmarks.sftp;

import org.jspecify.annotations.NullMarked;
