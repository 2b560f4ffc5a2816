package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Transport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Seals what it hands to another transport, and opens what that one gives. A batch that cannot be opened, or is not what
 * its sender signed, is told of and never given; it stops no other. If the other transport is {@link Rejecting}, it puts
 * such a batch aside; otherwise the batch waits for ever, and the fetch asks for more beyond it.
 *
 * <p>A batch is held in memory several times while it is sealed or opened. Thread-safe if the other transport is.
 */
public final class SealedTransport implements Transport {

    /** A server that gives again what was put aside must not keep a fetch for ever. */
    private static final int MOST_ROUNDS = 100;

    private final Transport inner;
    private final SealSettings settings;
    private final KeyChoice choice;
    private final Sealer sealer;
    private final Opener opener;
    private final Refusals refusals;

    /**
     * A transport that seals.
     *
     * @param inner the transport that carries what is sealed, that of the same party
     * @param settings how it is sealed
     */
    public SealedTransport(Transport inner, SealSettings settings) {
        this.inner = Objects.requireNonNull(inner, "inner");
        this.settings = settings;
        var check = new CertificateCheck(settings.keys(), settings.clock());
        this.choice = new KeyChoice(settings.keys(), check);
        this.sealer = new Sealer(choice, settings.clock());
        this.opener = new Opener(settings, new SignatureCheck(check));
        this.refusals = new Refusals(settings.refused());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Sealed again, the same batch has other bytes.
     *
     * @throws Misconfigured if the sender has no key with a valid certificate, the recipient has no valid certificate, a
     *     list of what is revoked is out of date, the batch is larger than the settings allow, or the other transport
     *     says so
     */
    @Override
    public void send(Batch batch) {
        if (batch.size() > settings.maxBatchBytes()) {
            throw new Misconfigured("larger than the settings allow: " + batch);
        }
        inner.send(sealer.seal(batch));
    }

    /**
     * {@inheritDoc}
     *
     * @throws Misconfigured if the party has no key to open batches with, a list of what is revoked is out of date, or
     *     the other transport says so
     */
    @Override
    public List<Batch> fetch(int limit) {
        if (settings.keys().ownKeys(settings.party()).isEmpty()) {
            throw new Misconfigured(
                    settings.party().key() + " has no key to open batches with: add it to the key ring");
        }
        int wanted = limit;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Batch> sealed = inner.fetch(wanted);
            List<Batch> opened = open(sealed, limit);
            if (!opened.isEmpty() || sealed.isEmpty()) {
                return opened;
            }
            if (!(inner instanceof Rejecting)) {
                if (sealed.size() < wanted) {
                    return List.of();
                }
                wanted = Math.max(wanted, wanted * 2);
            }
        }
        return List.of();
    }

    private List<Batch> open(List<Batch> sealed, int limit) {
        List<Batch> opened = new ArrayList<>();
        for (Batch each : sealed) {
            if (opened.size() == limit) {
                break;
            }
            open(each).ifPresent(opened::add);
        }
        return opened;
    }

    private Optional<Batch> open(Batch sealed) {
        try {
            return Optional.of(opener.open(sealed));
        } catch (Refusal e) {
            refuse(new RefusedBatch(sealed.id(), sealed.from(), sealed.to(), e.reason(), e.detail()));
            return Optional.empty();
        }
    }

    private void refuse(RefusedBatch refused) {
        if (inner instanceof Rejecting rejecting) {
            refusals.tell(refused);
            rejecting.reject(refused.id(), refused.reason() + ", " + refused.detail());
        } else {
            refusals.tellOnce(refused);
        }
    }

    @Override
    public void confirm(String id) {
        inner.confirm(id);
    }

    /**
     * Tells in time whether a batch for a partner could be sealed now, for the start of a program.
     *
     * @param partner the partner
     * @throws Misconfigured if not, with what to do
     */
    public void check(Party partner) {
        choice.signing(settings.party());
        choice.receiving(partner);
    }

    /**
     * The day on which the certificates of a party will have expired: the last of those that are valid now, for signing
     * or for receiving, whichever comes first. One that is not valid yet does not count.
     *
     * @param party the party of this transport, or a partner
     * @return the day in the zone of the clock, empty if there is no valid certificate even now
     * @throws Misconfigured if a list of what is revoked is out of date
     */
    public Optional<LocalDate> expiresOn(Party party) {
        return choice.end(party)
                .map(end -> LocalDate.ofInstant(end, settings.clock().getZone()));
    }
}
