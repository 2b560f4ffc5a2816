package dk.ungebro.adapters.sftp;

import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.UserAuthFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.SftpModuleProperties;

/** Sets the client up: nothing is read from the home folder of the user who runs the program. */
final class Clients {

    private Clients() {}

    static SshClient start(SftpSettings settings, HostKeyCheck hostKeys) {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(hostKeys);
        client.addSessionListener(hostKeys);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setUserAuthFactories(withEverySignature());
        Algorithms.agreeTo(client);
        CoreModuleProperties.TCP_NODELAY.set(client, true);
        CoreModuleProperties.NIO_WORKERS.set(client, 2);
        client.setScheduledExecutorService(Deadline.timer(), true);
        setTimeouts(client, settings);
        client.start();
        return client;
    }

    /** The type of the user's key has nothing to do with the type of the host key. */
    private static List<UserAuthFactory> withEverySignature() {
        List<UserAuthFactory> factories = new ArrayList<>(SshClient.DEFAULT_USER_AUTH_FACTORIES);
        factories.replaceAll(factory -> factory instanceof UserAuthPublicKeyFactory
                ? new UserAuthPublicKeyFactory(TokenSignatures.of(Algorithms.signatures()))
                : factory);
        return factories;
    }

    private static void setTimeouts(SshClient client, SftpSettings settings) {
        CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, settings.connectTimeout());
        CoreModuleProperties.AUTH_TIMEOUT.set(client, settings.connectTimeout());
        CoreModuleProperties.IDLE_TIMEOUT.set(client, settings.answerTimeout());
        CoreModuleProperties.CHANNEL_OPEN_TIMEOUT.set(client, settings.answerTimeout());
        CoreModuleProperties.CHANNEL_CLOSE_TIMEOUT.set(client, settings.connectTimeout());
        CoreModuleProperties.STOP_WAIT_TIME.set(client, settings.connectTimeout());
        CoreModuleProperties.WAIT_FOR_SPACE_TIMEOUT.set(client, settings.answerTimeout());
        SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(client, settings.answerTimeout());
    }
}
