/**
 * Transport over SFTP: batches as files in the folders of the recipients. Start with {@link
 * dk.ungebro.adapters.sftp.SftpTransport}.
 */
module dk.ungebro.adapters.sftp {
    requires transitive dk.ungebro.core;
    requires java.xml;
    requires org.apache.sshd.osgi;
    requires org.apache.sshd.sftp;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires static org.jspecify;
    requires org.slf4j;

    exports dk.ungebro.adapters.sftp;
    exports dk.ungebro.adapters.sftp.sealing;
    exports dk.ungebro.adapters.sftp.server;
    exports dk.ungebro.adapters.sftp.serviceplatformen;
}
