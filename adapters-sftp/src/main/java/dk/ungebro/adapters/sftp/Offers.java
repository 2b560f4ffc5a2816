package dk.ungebro.adapters.sftp;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.common.kex.KexProposalOption;
import org.jspecify.annotations.Nullable;

/** Says which of the two sides' offers do not meet. */
final class Offers {

    private Offers() {}

    static String problem(
            Map<KexProposalOption, String> client, Map<KexProposalOption, String> server, TrustedKeys trusted) {
        if (apart(KexProposalOption.SERVERKEYS, client, server)) {
            return "the server has no host key of a type that is trusted: it offers "
                    + text(server.get(KexProposalOption.SERVERKEYS)) + ", trusted are " + trusted.text()
                    + "; ask its operator for the fingerprint of a key that it offers, and pin that with its type";
        }
        for (var option : List.of(
                KexProposalOption.ALGORITHMS,
                KexProposalOption.C2SENC,
                KexProposalOption.S2CENC,
                KexProposalOption.C2SMAC,
                KexProposalOption.S2CMAC)) {
            if (apart(option, client, server)) {
                return "the server and this program have no common " + option.getDescription() + ": it offers "
                        + text(server.get(option)) + ", here are " + text(client.get(option))
                        + "; its operator has to allow one of them";
            }
        }
        return "the server and this program find no common algorithms";
    }

    private static boolean apart(
            KexProposalOption option, Map<KexProposalOption, String> client, Map<KexProposalOption, String> server) {
        return names(client.get(option)).stream().noneMatch(names(server.get(option))::contains);
    }

    private static Set<String> names(@Nullable String list) {
        return list == null ? Set.of() : new HashSet<>(Arrays.asList(list.split(",", -1)));
    }

    private static String text(@Nullable String list) {
        return list == null ? "nothing" : ServerText.clean(list.replace(",", ", "));
    }
}
