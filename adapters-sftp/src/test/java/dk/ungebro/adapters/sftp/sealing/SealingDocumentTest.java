package dk.ungebro.adapters.sftp.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.DocumentedCode;
import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.SftpTransport;
import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code on sealing in docs/sftp.md runs. */
class SealingDocumentTest {

    private static final TestAuthority ROOT = SealedParties.ROOT;

    @TempDir
    Path folder;

    @Test
    void the_code_runs() throws Exception {
        OwnKey own = ROOT.ec("m101");
        OwnKey udb = ROOT.ec("udb");
        char[] password = "secret".toCharArray();
        var files = new OpensslTool(folder);
        files.keep("issuers", ROOT.certificate);
        files.keep("udb", udb.certificate());
        files.write("issuer.crl", ROOT.revoke().getEncoded());
        keep(own, password, folder.resolve("m101.p12"));
        List<RefusedBatch> alarms = new ArrayList<>();
        Clock clock = SealedParties.at(TestAuthority.NOW);
        var municipality = MunicipalityCode.of("101");
        try (var server = EmbeddedSftpServer.start(folder.resolve("server"));
                var connection = new SftpConnection(server.settings())) {
            // seal
            var keys = FixedKeyRing.trusting(KeyFiles.certificates(folder.resolve("issuers.pem")))
                    .withOwn(municipality, List.of(KeyFiles.pkcs12(folder.resolve("m101.p12"), password)))
                    .withPartner(YouthDatabase.INSTANCE, KeyFiles.certificates(folder.resolve("udb.pem")))
                    .withRevocations(KeyFiles.revocations(folder.resolve("issuer.crl")));
            var settings = SealSettings.of(municipality, keys, clock).reportingTo(refused -> alarms.add(refused));
            Transport transport = new SealedTransport(new SftpTransport(connection, municipality), settings);
            // end

            transport.send(new Batch("b-1", municipality, YouthDatabase.INSTANCE, 1, new byte[] {'{', '}', '\n'}));
            assertThat(transport.fetch(1)).isEmpty();
            Batch carried = new SftpTransport(connection, YouthDatabase.INSTANCE)
                    .fetch(1)
                    .get(0);
            assertThat(SealedForm.isComplete(carried.content())).isTrue();
        }
        assertThat(alarms).isEmpty();
    }

    private static void keep(OwnKey own, char[] password, Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("own", own.key(), password, new Certificate[] {own.certificate()});
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
    }

    @Test
    void it_stands_in_the_document_as_it_runs() throws IOException {
        DocumentedCode.assertStandsInDocument(SealingDocumentTest.class, List.of("seal"));
    }
}
