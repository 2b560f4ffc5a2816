package dk.ungebro.adapters.sftp.sealing;

import java.security.cert.X509Certificate;

/** What a certificate is used for, and whether it says that it is meant for that. */
enum KeyUse {
    SIGNING("signing") {
        @Override
        boolean isAmong(boolean[] usages, String kind) {
            return usages[DIGITAL_SIGNATURE] || usages[NON_REPUDIATION];
        }
    },

    RECEIVING("receiving") {
        @Override
        boolean isAmong(boolean[] usages, String kind) {
            return usages[kind.equals(KeyKind.RSA) ? KEY_ENCIPHERMENT : KEY_AGREEMENT];
        }
    };

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;

    private final String word;

    KeyUse(String word) {
        this.word = word;
    }

    abstract boolean isAmong(boolean[] usages, String kind);

    void require(X509Certificate certificate) throws Refusal {
        boolean[] usages = certificate.getKeyUsage();
        if (usages != null && !isAmong(usages, certificate.getPublicKey().getAlgorithm())) {
            throw new Refusal(RefusalReason.NOT_MEANT_FOR_IT, Names.of(certificate) + " is not meant for " + word);
        }
    }
}
