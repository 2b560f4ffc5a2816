/**
 * Transport over SFTP: batches as files in the folders of the recipients. Start with {@link
 * dk.ungebro.adapters.sftp.SftpTransport}.
 */
module dk.ungebro.adapters.sftp {
    requires transitive dk.ungebro.core;
    requires org.apache.sshd.osgi;
    requires org.apache.sshd.sftp;
    requires static org.jspecify;
    requires org.slf4j;

    exports dk.ungebro.adapters.sftp;
    exports dk.ungebro.adapters.sftp.server;
}
