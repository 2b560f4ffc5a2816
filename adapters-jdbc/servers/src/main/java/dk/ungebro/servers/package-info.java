/**
 * Real database servers on loopback, from Maven artifacts, for tests, the sandbox and benchmarks on Linux x86_64. Begin
 * with {@link dk.ungebro.servers.DatabaseServer}.
 *
 * <p>No module descriptor: the servers lie in jars on the class path, and whoever uses them runs on the class path.
 */
@NullMarked
package dk.ungebro.servers;

import org.jspecify.annotations.NullMarked;
