/**
 * Ungebro: the record, the law and the post of the exchange about youths with an injunction. Start with {@link
 * dk.ungebro.Ungebro}.
 */
module dk.ungebro.core {
    requires transitive org.jspecify;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires tools.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports dk.ungebro;
    exports dk.ungebro.casefile;
    exports dk.ungebro.contact;
    exports dk.ungebro.desk;
    exports dk.ungebro.dropout;
    exports dk.ungebro.duty;
    exports dk.ungebro.education;
    exports dk.ungebro.effort;
    exports dk.ungebro.exchange;
    exports dk.ungebro.injunction;
    exports dk.ungebro.journal;
    exports dk.ungebro.law;
    exports dk.ungebro.letter;
    exports dk.ungebro.mentor;
    exports dk.ungebro.message;
    exports dk.ungebro.party;
    exports dk.ungebro.policy;
    exports dk.ungebro.port;
    exports dk.ungebro.protection;
    exports dk.ungebro.subscription;
    exports dk.ungebro.support;
    exports dk.ungebro.why;
    exports dk.ungebro.youth;

    opens dk.ungebro.exchange to
            org.hibernate.validator,
            tools.jackson.databind;
}
