package dk.ungebro.pickup.springintegration;

import dk.ungebro.pickup.Contestant;
import dk.ungebro.pickup.Login;
import dk.ungebro.pickup.Opening;
import dk.ungebro.pickup.Peer;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.sshd.sftp.client.SftpClient;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.file.remote.session.CachingSessionFactory;
import org.springframework.integration.sftp.inbound.SftpInboundFileSynchronizer;
import org.springframework.integration.sftp.inbound.SftpInboundFileSynchronizingMessageSource;
import org.springframework.integration.sftp.session.DefaultSftpSessionFactory;
import org.springframework.messaging.Message;

/** The inbound adapter of Spring Integration on one session that it keeps: files are copied here, and deleted there. */
public final class SpringIntegrationPeer implements Contestant {

    private final SftpInboundFileSynchronizingMessageSource source;
    private final Opening opening;

    /** With what every application of it has. */
    @Configuration(proxyBeanMethods = false)
    @EnableIntegration
    static class Context {}

    private SpringIntegrationPeer(Login login, String folder, String local, Opening opening) {
        this.opening = opening;
        var beans = new AnnotationConfigApplicationContext(Context.class).getBeanFactory();
        var synchronizer = new SftpInboundFileSynchronizer(sessions(login));
        synchronizer.setBeanFactory(beans);
        synchronizer.setRemoteDirectory(folder);
        synchronizer.setDeleteRemoteFiles(true);
        synchronizer.afterPropertiesSet();
        source = new SftpInboundFileSynchronizingMessageSource(synchronizer);
        source.setBeanName("pickup");
        source.setBeanFactory(beans);
        source.setLocalDirectory(new File(local));
        source.setAutoCreateLocalDirectory(true);
        source.afterPropertiesSet();
        source.start();
    }

    private static CachingSessionFactory<SftpClient.DirEntry> sessions(Login login) {
        var sessions = new DefaultSftpSessionFactory(true);
        sessions.setHost(login.host());
        sessions.setPort(login.port());
        sessions.setUser(login.user());
        sessions.setPrivateKey(new FileSystemResource(login.key()));
        // It does not find a key of 127.0.0.1 on another port in the file of known hosts.
        sessions.setAllowUnknownKeys(true);
        return new CachingSessionFactory<>(sessions, 1);
    }

    /**
     * Runs it.
     *
     * @param args how to reach the server, the folder there, and the folder here
     * @throws Exception if anything fails
     */
    public static void main(String... args) throws Exception {
        Peer.run(args, SpringIntegrationPeer::new);
    }

    @Override
    public void prepare() {
        if (source.receive() != null) {
            throw new IllegalStateException("something waits already");
        }
    }

    @Override
    public void take(int files) throws Exception {
        for (int each = 0; each < files; each++) {
            Message<File> message = source.receive();
            if (message == null) {
                throw new IllegalStateException("only " + each + " files came");
            }
            Path file = message.getPayload().toPath();
            if (opening.open(file.getFileName().toString(), Files.readAllBytes(file)) == 0) {
                throw new IllegalStateException("nothing was read");
            }
            Files.delete(file);
        }
    }
}
