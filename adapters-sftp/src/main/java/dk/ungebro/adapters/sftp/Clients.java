package dk.ungebro.adapters.sftp;

import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.UserAuthFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.cipher.Cipher;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.SftpModuleProperties;

/** Sets the client up: nothing is read from the home folder of the user who runs the program. */
final class Clients {

    private Clients() {}

    static SshClient start(SftpSettings settings, PinnedHostKeys hostKeys) {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(hostKeys);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setUserAuthFactories(withEverySignature(client));
        client.setSignatureFactories(hostKeys.choose(client.getSignatureFactories()));
        client.setCipherFactories(fastestFirst(client.getCipherFactories()));
        CoreModuleProperties.TCP_NODELAY.set(client, true);
        CoreModuleProperties.NIO_WORKERS.set(client, 2);
        setTimeouts(client, settings);
        client.start();
        return client;
    }

    /** The type of the user's key has nothing to do with the type of the host key. */
    private static List<UserAuthFactory> withEverySignature(SshClient client) {
        List<UserAuthFactory> factories = new ArrayList<>(SshClient.DEFAULT_USER_AUTH_FACTORIES);
        factories.replaceAll(factory -> factory instanceof UserAuthPublicKeyFactory
                ? new UserAuthPublicKeyFactory(client.getSignatureFactories())
                : factory);
        return factories;
    }

    private static void setTimeouts(SshClient client, SftpSettings settings) {
        CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, settings.connectTimeout());
        CoreModuleProperties.AUTH_TIMEOUT.set(client, settings.connectTimeout());
        CoreModuleProperties.IDLE_TIMEOUT.set(client, settings.answerTimeout());
        CoreModuleProperties.CHANNEL_OPEN_TIMEOUT.set(client, settings.answerTimeout());
        CoreModuleProperties.CHANNEL_CLOSE_TIMEOUT.set(client, settings.connectTimeout());
        CoreModuleProperties.WAIT_FOR_SPACE_TIMEOUT.set(client, settings.answerTimeout());
        SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(client, settings.answerTimeout());
    }

    private static List<NamedFactory<Cipher>> fastestFirst(List<NamedFactory<Cipher>> offered) {
        List<NamedFactory<Cipher>> ordered = new ArrayList<>(offered);
        ordered.removeIf(factory -> factory.getName().equals(BuiltinCiphers.aes128gcm.getName()));
        ordered.add(0, BuiltinCiphers.aes128gcm);
        return ordered;
    }
}
