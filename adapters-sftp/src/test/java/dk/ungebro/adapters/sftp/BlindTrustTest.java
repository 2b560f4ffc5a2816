package dk.ungebro.adapters.sftp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.junit.jupiter.api.Test;

/** Whoever connects checks the host key: there is one check, and one place that starts a client, with that check. */
class BlindTrustTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.ungebro.adapters.sftp");
    private static final JavaClasses FIXTURE =
            new ClassFileImporter().importClasses(Blind.class, OwnVerifier.class, Lambda.class);

    private static final ArchRule NO_OTHER_VERIFIER = noClasses()
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("decide about host keys and are not our check") {
                @Override
                public boolean test(JavaClass other) {
                    return other.getPackageName().equals(ServerKeyVerifier.class.getPackageName())
                            && !other.getName().equals(ServerKeyVerifier.class.getName());
                }
            });
    private static final ArchRule ONE_CHECK = classes()
            .that()
            .implement(ServerKeyVerifier.class)
            .should()
            .haveFullyQualifiedName(HostKeyCheck.class.getName());
    private static final ArchRule ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Clients.class.getName())
            .should()
            .callMethodWhere(new DescribedPredicate<>("makes a client or sets how it checks") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("setServerKeyVerifier")
                            || (call.getName().startsWith("setUp")
                                    && call.getTargetOwner().isEquivalentTo(SshClient.class));
                }
            });

    @Test
    void the_library_trusts_no_key_blindly() {
        NO_OTHER_VERIFIER.check(LIBRARY);
        ONE_CHECK.check(LIBRARY);
        ONE_PLACE.check(LIBRARY);
    }

    @Test
    void each_rule_was_seen_red() {
        assertThatThrownBy(() -> NO_OTHER_VERIFIER.check(FIXTURE)).hasMessageContaining("AcceptAllServerKeyVerifier");
        assertThatThrownBy(() -> ONE_CHECK.check(FIXTURE)).hasMessageContaining("OwnVerifier");
        assertThatThrownBy(() -> ONE_PLACE.check(FIXTURE)).hasMessageContaining("Lambda");
    }

    /** Takes the check of the library that accepts all. */
    static final class Blind {
        ServerKeyVerifier verifier() {
            return AcceptAllServerKeyVerifier.INSTANCE;
        }
    }

    /** Brings a check of its own that accepts all. */
    static final class OwnVerifier implements ServerKeyVerifier {
        @Override
        public boolean verifyServerKey(
                org.apache.sshd.client.session.ClientSession session,
                java.net.SocketAddress address,
                java.security.PublicKey key) {
            return true;
        }
    }

    /** Accepts all without a class for it. */
    static final class Lambda {
        void connect(SshClient client) {
            client.setServerKeyVerifier((session, address, key) -> true);
        }
    }
}
