package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.party.Party;
import dk.ungebro.port.Transport;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** A key ring of a host that acts for all parties of a test. */
public final class TestRing {

    private TestRing() {}

    /** Each party has a key and knows the certificates of the others. */
    public static KeyRing of(Party... parties) {
        TestAuthority root = TestAuthority.root("Ring-root");
        FixedKeyRing ring = FixedKeyRing.trusting(List.of(root.certificate));
        for (int each = 0; each < parties.length; each++) {
            OwnKey key = each % 2 == 0 ? root.ec(parties[each].key()) : root.rsa(parties[each].key());
            ring = ring.withOwn(parties[each], List.of(key)).withPartner(parties[each], List.of(key.certificate()));
        }
        return ring;
    }

    /** A transport that seals with it, at a time when its certificates are valid. */
    public static SealedTransport seal(Transport inner, Party party, KeyRing ring) {
        return new SealedTransport(inner, SealSettings.of(party, ring, Clock.fixed(TestAuthority.NOW, ZoneOffset.UTC)));
    }
}
