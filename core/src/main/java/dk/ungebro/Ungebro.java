package dk.ungebro;

import dk.ungebro.desk.CaseReader;
import dk.ungebro.desk.Desks;
import dk.ungebro.desk.InstitutionDesk;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Office;
import dk.ungebro.desk.RetryPolicy;
import dk.ungebro.exchange.Courier;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.law.Reading;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.port.YouthRegister;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The library, wired for one party. Takes the ports and gives the desks. Thread-safe; close it when the host stops.
 */
public final class Ungebro implements AutoCloseable {

    private final Party party;
    private final String system;
    private final MessageCodec codec;
    private final boolean ownsCodec;
    private final Desks desks;
    private final Courier courier;

    private Ungebro(Builder builder) {
        Store store = Objects.requireNonNull(builder.store, "store");
        YouthRegister register = Objects.requireNonNull(builder.register, "register");
        party = store.party();
        system = builder.system;
        ownsCodec = builder.codec == null;
        codec = builder.codec == null ? new MessageCodec(register) : builder.codec;
        desks = new Desks(new Office(
                store,
                register,
                Objects.requireNonNull(builder.directory, "directory"),
                builder.clock,
                builder.reading,
                builder.retry));
        courier = new Courier(
                new Courier.Ports(
                        store,
                        Objects.requireNonNull(builder.transport, "transport"),
                        Objects.requireNonNull(builder.mailbox, "mailbox"),
                        codec,
                        builder.clock),
                desks.handler(CallerIdentity.automated(party, system)),
                builder.node);
    }

    /**
     * Begins the wiring. The party is that of the store.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The desk of a municipality.
     *
     * @param caller who calls (R-DFDG-8)
     * @return the desk
     * @throws IllegalStateException if the store belongs to another kind of party
     * @throws IllegalArgumentException if the caller acts for another party
     */
    public MunicipalityDesk municipality(CallerIdentity caller) {
        require(party instanceof MunicipalityCode);
        requireOwn(caller);
        return desks.municipality(caller);
    }

    /**
     * The desk of an institution.
     *
     * @param caller who calls (R-DFDG-8)
     * @return the desk
     * @throws IllegalStateException if the store belongs to another kind of party
     * @throws IllegalArgumentException if the caller acts for another party
     */
    public InstitutionDesk institution(CallerIdentity caller) {
        require(party instanceof InstitutionNumber);
        requireOwn(caller);
        return desks.institution(caller);
    }

    /** A message whose controller is another than its author is refused by every receiver. */
    private void requireOwn(CallerIdentity caller) {
        if (!caller.controller().equals(party)) {
            throw new IllegalArgumentException(
                    "the caller acts for " + caller.controller().key() + ", but the store belongs to " + party.key());
        }
    }

    private void require(boolean right) {
        if (!right) {
            throw new IllegalStateException("the store belongs to " + party.key());
        }
    }

    /**
     * Questions to the record.
     *
     * @param caller who asks
     * @return the reader
     * @throws IllegalArgumentException if the caller acts for another party
     */
    public CaseReader reader(CallerIdentity caller) {
        requireOwn(caller);
        return desks.reader(caller);
    }

    /**
     * The courier; call it from a scheduler.
     *
     * @return the courier
     */
    public Courier courier() {
        return courier;
    }

    /**
     * The identity of the host's own automated calls.
     *
     * @return the identity
     */
    public CallerIdentity automated() {
        return CallerIdentity.automated(party, system);
    }

    @Override
    public void close() {
        if (ownsCodec) {
            codec.close();
        }
    }

    /** Takes the ports. Store, register, directory, transport and mailbox are mandatory. */
    public static final class Builder {

        private static final int MOST_NODE_LETTERS = 60;
        private static final int ATTEMPTS = 5;

        private @Nullable Store store;
        private @Nullable YouthRegister register;
        private @Nullable PartyDirectory directory;
        private @Nullable Transport transport;
        private @Nullable YouthMailbox mailbox;
        private @Nullable MessageCodec codec;
        private Clock clock = Clock.systemUTC();
        private Reading reading = Reading.DEFAULT;
        private RetryPolicy retry = RetryPolicy.atOnce(ATTEMPTS);
        private String system = "ungebro";
        private String node = "node";

        Builder() {}

        /**
         * The record.
         *
         * @param value the store of the party
         * @return this
         */
        public Builder store(Store value) {
            store = value;
            return this;
        }

        /**
         * The identity vault.
         *
         * @param value the register
         * @return this
         */
        public Builder register(YouthRegister value) {
            register = value;
            return this;
        }

        /**
         * Who receives, and what is agreed.
         *
         * @param value the directory
         * @return this
         */
        public Builder directory(PartyDirectory value) {
            directory = value;
            return this;
        }

        /**
         * How batches travel.
         *
         * @param value the transport
         * @return this
         */
        public Builder transport(Transport value) {
            transport = value;
            return this;
        }

        /**
         * Where letters go.
         *
         * @param value the mailbox
         * @return this
         */
        public Builder mailbox(YouthMailbox value) {
            mailbox = value;
            return this;
        }

        /**
         * A codec that a host with many parties on one register shares among them, and closes itself.
         *
         * @param value the codec; one of its own unless set
         * @return this
         */
        public Builder codec(MessageCodec value) {
            codec = value;
            return this;
        }

        /**
         * The time; the system's in UTC unless set.
         *
         * @param value the clock
         * @return this
         */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /**
         * How the law is read.
         *
         * @param value the reading; the law of each day, as the project reads it, unless set
         * @return this
         */
        public Builder reading(Reading value) {
            reading = value;
            return this;
        }

        /**
         * What to do when somebody else changed a case meanwhile.
         *
         * @param value the policy; five attempts without waiting unless set
         * @return this
         */
        public Builder retry(RetryPolicy value) {
            retry = value;
            return this;
        }

        /**
         * The name of the host's system, as it stands in journals and messages.
         *
         * @param value letters, digits, dots and hyphens, 1 to 40
         * @return this
         */
        public Builder system(String value) {
            system = value;
            return this;
        }

        /**
         * The name of this node, the same after a restart, different from that of other nodes.
         *
         * @param value 1 to 60 characters
         * @return this
         */
        public Builder node(String value) {
            node = value;
            return this;
        }

        /**
         * The library, wired.
         *
         * @return the library
         * @throws NullPointerException if a mandatory port is missing; the message names it
         * @throws IllegalArgumentException if the name of the system or the node has another form
         */
        public Ungebro build() {
            if (node.isEmpty() || node.length() > MOST_NODE_LETTERS) {
                throw new IllegalArgumentException("a node has a name of 1 to " + MOST_NODE_LETTERS + " characters");
            }
            return new Ungebro(this);
        }
    }
}
