package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.SealedParties.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.port.Misconfigured;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    private static final char[] PASSWORD = "correct".toCharArray();

    @TempDir
    Path folder;

    private final OwnKey rsa = ROOT.rsa("file");
    private final OwnKey ec = ROOT.ec("file");

    @Test
    void read_a_key_of_a_pkcs_12_file() throws Exception {
        for (OwnKey own : List.of(rsa, ec)) {
            assertThat(KeyFiles.pkcs12(store(List.of(own)), PASSWORD)).isEqualTo(own);
        }
    }

    @Test
    void refuse_a_wrong_password_and_a_file_with_two_keys_or_none() throws Exception {
        Path one = store(List.of(ec));

        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> KeyFiles.pkcs12(one, "wrong".toCharArray()))
                .withMessageNotContaining("wrong".repeat(2));
        Path none = store(List.of());
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> KeyFiles.pkcs12(none, PASSWORD))
                .withMessageContaining("0 keys instead of one");
        Path two = store(List.of(ec, rsa));
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> KeyFiles.pkcs12(two, PASSWORD))
                .withMessageContaining("2 keys instead of one");
    }

    @Test
    void read_a_key_in_pem_and_its_certificate() throws Exception {
        var files = new OpensslTool(folder);
        for (OwnKey own : List.of(rsa, ec)) {
            files.keep("own", own);

            assertThat(KeyFiles.pem(folder.resolve("own.key.pem"), folder.resolve("own.pem")))
                    .isEqualTo(own);
        }
        files.keep("other", rsa);
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> KeyFiles.pem(folder.resolve("own.key.pem"), folder.resolve("other.pem")));
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> KeyFiles.pem(folder.resolve("own.pem"), folder.resolve("own.pem")));
    }

    @Test
    void read_certificates_and_lists_in_pem_and_der() throws Exception {
        var files = new OpensslTool(folder);
        files.keep("one", rsa.certificate());
        files.keep("two", ec.certificate());
        Path both = folder.resolve("both.pem");
        Files.writeString(
                both, Files.readString(folder.resolve("one.pem")) + Files.readString(folder.resolve("two.pem")));
        X509CRL list = ROOT.revoke(ec.certificate());
        files.write("list.crl", list.getEncoded());
        files.write("one.der", rsa.certificate().getEncoded());

        assertThat(KeyFiles.certificates(both)).containsExactly(rsa.certificate(), ec.certificate());
        assertThat(KeyFiles.certificates(folder.resolve("one.der"))).containsExactly(rsa.certificate());
        assertThat(KeyFiles.revocations(folder.resolve("list.crl"))).containsExactly(list);
    }

    @Test
    void refuse_files_that_are_not_there_or_hold_something_else() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty"));
        Path text = Files.writeString(folder.resolve("text"), "text");
        for (Path file : List.of(folder.resolve("missing"), empty, text)) {
            assertThatExceptionOfType(Misconfigured.class)
                    .isThrownBy(() -> KeyFiles.certificates(file))
                    .withMessageContaining(file.getFileName().toString());
            assertThatExceptionOfType(Misconfigured.class).isThrownBy(() -> KeyFiles.revocations(file));
            assertThatExceptionOfType(Misconfigured.class).isThrownBy(() -> KeyFiles.pkcs12(file, PASSWORD));
        }
    }

    @Test
    void an_own_key_is_that_of_its_certificate_and_does_not_show_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnKey(ec.key(), rsa.certificate()))
                .withMessageContaining("not the key of");
        assertThat(ec.toString()).isEqualTo("OwnKey[" + Names.of(ec.certificate()) + "]");
    }

    private Path store(List<OwnKey> keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (int each = 0; each < keys.size(); each++) {
            OwnKey own = keys.get(each);
            store.setKeyEntry("key" + each, own.key(), PASSWORD, new Certificate[] {own.certificate()});
        }
        store.setCertificateEntry("root", ROOT.certificate);
        Path file = folder.resolve(
                keys.size() + "-" + (keys.isEmpty() ? "" : keys.get(0).key().getAlgorithm()) + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }
}
