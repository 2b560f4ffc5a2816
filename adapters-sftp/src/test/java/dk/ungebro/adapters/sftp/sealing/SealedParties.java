package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A school that sends, a youth database that receives, and a post office in between that sees everything. */
final class SealedParties {

    static final Party SCHOOL = InstitutionNumber.of("280051");
    static final Party UDB = YouthDatabase.INSTANCE;
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final TestAuthority ROOT = TestAuthority.root("Test-root");

    final OwnKey school;
    final OwnKey udb;
    final InMemoryPostOffice office = new InMemoryPostOffice();
    final List<RefusedBatch> refused = new ArrayList<>();

    private SealedParties(OwnKey school, OwnKey udb) {
        this.school = school;
        this.udb = udb;
    }

    static SealedParties withRsa() {
        return new SealedParties(ROOT.rsa("school"), ROOT.rsa("udb"));
    }

    static SealedParties withEc() {
        return new SealedParties(ROOT.ec("school"), ROOT.ec("udb"));
    }

    static SealedParties with(OwnKey school, OwnKey udb) {
        return new SealedParties(school, udb);
    }

    static Batch batch(String id, String text) {
        return new Batch(id, SCHOOL, UDB, 1, text.getBytes(StandardCharsets.UTF_8));
    }

    static Clock at(Instant now) {
        return Clock.fixed(now, ZONE);
    }

    FixedKeyRing schoolRing() {
        return FixedKeyRing.trusting(List.of(ROOT.certificate))
                .withOwn(SCHOOL, List.of(school))
                .withPartner(UDB, List.of(udb.certificate()));
    }

    FixedKeyRing udbRing() {
        return udbRing(List.of(school.certificate()), List.of());
    }

    FixedKeyRing udbRing(List<X509Certificate> ofSchool, List<X509CRL> revocations) {
        return FixedKeyRing.trusting(List.of(ROOT.certificate))
                .withOwn(UDB, List.of(udb))
                .withPartner(SCHOOL, ofSchool)
                .withRevocations(revocations);
    }

    SealedTransport sender() {
        return sender(schoolRing());
    }

    SealedTransport sender(KeyRing ring) {
        return new SealedTransport(office.transport(SCHOOL), SealSettings.of(SCHOOL, ring, at(TestAuthority.NOW)));
    }

    SealedTransport receiver() {
        return receiver(udbRing(), TestAuthority.NOW);
    }

    SealedTransport receiver(KeyRing ring, Instant now) {
        return new SealedTransport(
                office.transport(UDB), SealSettings.of(UDB, ring, at(now)).reportingTo(refused::add));
    }

    /** What the office sees: the next batch that waits, taken out. */
    Batch intercept() {
        Transport counter = office.transport(UDB);
        Batch first = counter.fetch(1).get(0);
        counter.confirm(first.id());
        return first;
    }

    Batch sealed(Batch plain) {
        sender().send(plain);
        return intercept();
    }

    void deliver(Batch sealed) {
        office.transport(SCHOOL).send(sealed);
    }

    static Batch with(Batch batch, byte[] content) {
        return new Batch(batch.id(), batch.from(), batch.to(), batch.count(), content);
    }
}
