package dk.ungebro.contracts;

import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.exchange.Decoded;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.message.Payload.SubscriptionEnd;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A youth database that passes events on to whoever subscribes on the day it receives them, and notices to the
 * institution; some of them days later. What was reported before a subscription was requested is not delivered.
 */
final class RelayingDatabase {

    private static final int AT_ONCE = 1000;
    private static final int[] DELAYS = {0, 0, 0, 0, 0, 0, 1, 3, 10};

    private final InMemoryPostOffice post;
    private final Transport box;
    private final MessageCodec codec;
    private final long seed;
    private final Habits habits;
    private final Random random;
    private final List<Message> subscriptions = new ArrayList<>();
    private final List<Parcel> waiting = new ArrayList<>();
    private final List<Parcel> forwarded = new ArrayList<>();
    private LocalDate today = LocalDate.MIN;
    private Opening opening = Opening.CLOSED;
    private int batches;

    /** What is forwarded at the moment. */
    enum Opening {
        CLOSED,
        WITHOUT_ANNULMENTS,
        OPEN
    }

    /**
     * How it delivers.
     *
     * @param order where the order of batches and lines comes from; 0 for that of arrival
     * @param twice whether everything comes twice, the second time under the number that is the youth's by then
     * @param annulmentsLast whether annulments of a day come after all else
     */
    record Habits(long order, boolean twice, boolean annulmentsLast) {}

    private record Parcel(Message message, Party to, LocalDate due) {}

    RelayingDatabase(InMemoryPostOffice post, MessageCodec codec, long seed, Habits habits) {
        this.post = post;
        this.box = post.transport(YouthDatabase.INSTANCE);
        this.codec = codec;
        this.seed = seed;
        this.habits = habits;
        this.random = new Random(habits.order());
    }

    void begin(LocalDate day) {
        today = day;
        opening = Opening.CLOSED;
    }

    void open(Opening wanted) {
        boolean first = opening == Opening.CLOSED;
        opening = wanted == Opening.OPEN || !habits.annulmentsLast() ? Opening.OPEN : wanted;
        if (first && habits.twice()) {
            send(forwarded.stream().filter(old -> random.nextInt(4) == 0).toList());
        }
    }

    /** What was requested by today counts for all events of today. */
    boolean takeIn() {
        List<Message> events = new ArrayList<>();
        List<Batch> arrived = box.fetch(AT_ONCE);
        for (Batch batch : arrived) {
            new String(batch.content(), StandardCharsets.UTF_8)
                    .lines()
                    .map(codec::decode)
                    .filter(Decoded.Understood.class::isInstance)
                    .map(decoded -> ((Decoded.Understood) decoded).message())
                    .forEach(message -> (isSubscription(message) ? subscriptions : events).add(message));
            box.confirm(batch.id());
        }
        events.forEach(event -> recipients(event)
                .forEach(to -> waiting.add(new Parcel(event, to, today.plusDays(delay(event.key()))))));
        return !arrived.isEmpty();
    }

    private static boolean isSubscription(Message message) {
        return message.kind() == MessageKind.SUBSCRIPTION_START || message.kind() == MessageKind.SUBSCRIPTION_END;
    }

    private Stream<? extends Party> recipients(Message event) {
        return event.payload() instanceof Notice notice
                ? Stream.of(notice.admission().author())
                : DeskWorld.CITIES.stream().filter(this::subscribes);
    }

    /** The earliest wanted start and the earliest end, as the requests say; a request after an end begins anew. */
    private boolean subscribes(MunicipalityCode city) {
        Instant ended = Instant.MIN;
        for (Message message : subscriptions) {
            if (message.key().author().equals(city)
                    && message.payload() instanceof SubscriptionEnd
                    && message.reportedAt().isAfter(ended)) {
                ended = message.reportedAt();
            }
        }
        Instant last = ended;
        List<Message> anew = subscriptions.stream()
                .filter(message -> message.key().author().equals(city)
                        && message.reportedAt().isAfter(last))
                .toList();
        return subscribes(city, anew.isEmpty() ? subscriptions : anew);
    }

    private boolean subscribes(MunicipalityCode city, List<Message> requests) {
        boolean begun = false;
        boolean over = false;
        for (Message message : requests) {
            if (message.key().author().equals(city)) {
                begun |= message.payload() instanceof SubscriptionStart start
                        && !today.isBefore(start.from())
                        && !today.isAfter(start.lastDay());
                over |= message.payload() instanceof SubscriptionEnd end && today.isAfter(end.lastDay());
            }
        }
        return begun && !over;
    }

    /** Follows from the message alone, so that each play has it on the same day. */
    private int delay(MessageKey key) {
        return DELAYS[new Random(seed ^ key.text().hashCode()).nextInt(DELAYS.length)];
    }

    boolean forward() {
        List<Parcel> due = waiting.stream()
                .filter(parcel -> opening != Opening.CLOSED && !parcel.due().isAfter(today))
                .toList();
        List<Parcel> first = due.stream()
                .filter(parcel -> !habits.annulmentsLast() || parcel.message().kind() != MessageKind.ANNULMENT)
                .toList();
        List<Parcel> now = first.isEmpty() && opening == Opening.OPEN ? due : first;
        waiting.removeAll(now);
        forwarded.addAll(now);
        send(now);
        if (habits.twice()) {
            send(now);
        }
        return !now.isEmpty();
    }

    private void send(List<Parcel> parcels) {
        List<Parcel> mixed = new ArrayList<>(parcels);
        if (habits.order() != 0) {
            Collections.shuffle(mixed, random);
        }
        Map<String, List<Parcel>> packed = new LinkedHashMap<>();
        for (Parcel parcel : mixed) {
            int part = habits.order() == 0 ? 0 : random.nextInt(3);
            packed.computeIfAbsent(parcel.to().key() + "-" + part, key -> new ArrayList<>())
                    .add(parcel);
        }
        packed.values().forEach(this::sendTogether);
    }

    /** The post office gives batches in the order of their ids. */
    private void sendTogether(List<Parcel> parcels) {
        var lines = new StringBuilder();
        parcels.forEach(parcel -> lines.append(codec.encode(parcel.message())).append('\n'));
        int place = habits.order() == 0 ? 0 : random.nextInt(1000);
        String id = String.format(Locale.ROOT, "UDB-%03d-%05d", place, ++batches);
        byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
        Party to = parcels.get(0).to();
        post.transport(YouthDatabase.INSTANCE).send(new Batch(id, YouthDatabase.INSTANCE, to, parcels.size(), content));
    }
}
