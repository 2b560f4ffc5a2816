package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contracts.FolderTransport.FolderServer;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Transport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The zoo of wrong transports: the contract catches each. */
class WrongTransportsTest {

    /** Makes the transport of a party. */
    private interface Maker extends BiFunction<FolderServer, Party, Transport> {}

    /** All parties of a test reach each other through one server. */
    private record Folders(Maker maker, FolderServer server) implements TransportContract {

        @Override
        public Transport transport(Party party) {
            return maker.apply(server, party);
        }

        @Override
        public boolean leaveIncomplete(Batch batch) {
            byte[] half = Arrays.copyOf(batch.content(), batch.content().length / 2);
            server.files().put(batch.to().key() + "/" + batch.id() + FolderTransport.DATA, half);
            return true;
        }

        @Override
        public boolean leaveDamaged(Batch batch) {
            new FolderTransport(server, batch.from()).send(batch);
            byte[] other = batch.content();
            other[0]++;
            server.files().put(batch.to().key() + "/" + batch.id() + FolderTransport.DATA, other);
            return true;
        }

        @Override
        public boolean stopAnswering() {
            server.goAway();
            return true;
        }
    }

    private static final Map<String, Mistake> MISTAKES = new LinkedHashMap<>();

    /** What is wrong, and the test that shows it. */
    private record Mistake(String shown, Maker maker) {}

    private static void mistake(String name, String shown, Maker maker) {
        MISTAKES.put(name, new Mistake(shown, maker));
    }

    static {
        mistake(
                "deletes what it fetches, before anybody has stored it",
                "unconfirmed_batches_are_fetched_again",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    public List<Batch> fetch(int limit) {
                        List<Batch> batches = super.fetch(limit);
                        batches.forEach(batch -> remove(batch.id()));
                        return batches;
                    }
                });
        mistake(
                "remembers what it has given, and gives it once",
                "unconfirmed_batches_are_fetched_again",
                (server, party) -> new FolderTransport(server, party) {
                    private final Set<String> seen = new HashSet<>();

                    @Override
                    List<String> ids() {
                        return super.ids().stream().filter(seen::add).toList();
                    }
                });
        mistake(
                "gives what has no marker yet",
                "an_incomplete_batch_is_not_given",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    String ending() {
                        return DATA;
                    }

                    @Override
                    Optional<Batch> read(String id) {
                        byte[] content = server.files().get(path(party, id) + DATA);
                        return Optional.of(batch(id, Samples.INSTITUTION, 1, content));
                    }
                });
        mistake(
                "stops at a half file",
                "an_incomplete_batch_is_not_given",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    List<String> ids() {
                        long halves = server.files().keySet().stream()
                                .filter(name -> name.endsWith(DATA))
                                .filter(name -> !server.files().containsKey(name.replace(DATA, READY)))
                                .count();
                        return halves > 0 ? List.of() : super.ids();
                    }
                });
        mistake(
                "does not look at the digest",
                "a_damaged_batch_is_not_given",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    boolean isSound(byte[] content, String digest) {
                        return true;
                    }
                });
        mistake(
                "compares sizes alone",
                "a_damaged_batch_is_not_given",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    String digest(byte[] content) {
                        return Integer.toString(content.length);
                    }

                    @Override
                    boolean isSound(byte[] content, String digest) {
                        return digest.startsWith(digest(content));
                    }
                });
        mistake(
                "counts what is damaged towards the limit",
                "a_damaged_batch_is_not_given",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    public List<Batch> fetch(int limit) {
                        return ids().stream()
                                .sorted()
                                .limit(limit)
                                .flatMap(id -> read(id).stream())
                                .toList();
                    }
                });
        mistake(
                "gives the newest first",
                "batches_come_in_the_order_of_their_ids",
                (server, party) -> ordered(server, party, Comparator.reverseOrder()));
        mistake(
                "sorts without looking at the case of letters",
                "batches_come_in_the_order_of_their_ids",
                (server, party) -> ordered(server, party, String.CASE_INSENSITIVE_ORDER));
        mistake(
                "sorts by length, as if ids were numbers",
                "batches_come_in_the_order_of_their_ids",
                (server, party) -> ordered(server, party, Comparator.comparing(String::length)));
        mistake(
                "takes ids that differ in case for the same",
                "batches_come_in_the_order_of_their_ids",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    String path(Party owner, String id) {
                        return super.path(owner, id.toLowerCase(Locale.ROOT));
                    }
                });
        mistake(
                "drops the last line",
                "a_batch_reaches_its_recipient_as_it_was",
                (server, party) ->
                        changed(server, party, bytes -> Arrays.copyOf(bytes, Math.max(0, bytes.length - 1))));
        mistake(
                "reads bytes as text",
                "a_batch_reaches_its_recipient_as_it_was",
                (server, party) -> changed(
                        server,
                        party,
                        bytes -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)));
        mistake(
                "keeps 64 kilobytes",
                "a_batch_reaches_its_recipient_as_it_was",
                (server, party) ->
                        changed(server, party, bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, 65_536))));
        mistake(
                "passes over what is empty",
                "a_batch_reaches_its_recipient_as_it_was",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    boolean isSound(byte[] content, String digest) {
                        return content.length > 0 && super.isSound(content, digest);
                    }
                });
        mistake(
                "loses the sender",
                "a_batch_reaches_its_recipient_as_it_was",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    Batch batch(String id, Party from, int count, byte[] content) {
                        return super.batch(id, party, count, content);
                    }
                });
        mistake(
                "counts the lines itself",
                "a_batch_reaches_its_recipient_as_it_was",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    Batch batch(String id, Party from, int count, byte[] content) {
                        return super.batch(id, from, 1, content);
                    }
                });
        mistake(
                "has one box for all parties",
                "a_batch_reaches_its_recipient_as_it_was",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    String path(Party owner, String id) {
                        return "all/" + id;
                    }
                });
        mistake("has no limit", "a_fetch_has_a_limit", (server, party) -> new FolderTransport(server, party) {
            @Override
            int limit(int wanted) {
                return Integer.MAX_VALUE;
            }
        });
        mistake(
                "confirms all that waits",
                "a_confirmed_batch_is_not_fetched_again",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    public void confirm(String id) {
                        ids().forEach(this::remove);
                    }
                });
        mistake(
                "confirms for everybody",
                "a_party_confirms_for_itself",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    void remove(String id) {
                        server.files().keySet().removeIf(name -> name.contains("/" + id + "."));
                    }
                });
        mistake(
                "fails when it confirms again",
                "a_confirmed_batch_is_not_fetched_again",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    public void confirm(String id) {
                        if (!ids().contains(id)) {
                            throw new IllegalStateException("no such batch");
                        }
                        super.confirm(id);
                    }
                });
        mistake(
                "appends to what is there",
                "a_batch_may_be_handed_over_twice",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    void putData(String path, byte[] content) {
                        byte[] before = server.files().getOrDefault(path + DATA, new byte[0]);
                        byte[] both = Arrays.copyOf(before, before.length + content.length);
                        System.arraycopy(content, 0, both, before.length, content.length);
                        super.putData(path, both);
                    }
                });
        mistake(
                "lets other contents take the place of what waits",
                "other_contents_do_not_take_the_place_of_what_waits",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    public void send(Batch batch) {
                        server.files().remove(path(batch.to(), batch.id()) + READY);
                        super.send(batch);
                    }
                });
        mistake(
                "says nothing when the other side is away",
                "a_transport_without_other_side_is_unavailable",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    public void send(Batch batch) {
                        try {
                            super.send(batch);
                        } catch (PortException e) {
                            assertThat(batch.id()).isNotEmpty();
                        }
                    }
                });
        mistake(
                "takes silence for an empty box",
                "a_transport_without_other_side_is_unavailable",
                (server, party) -> new FolderTransport(server, party) {
                    @Override
                    public List<Batch> fetch(int limit) {
                        try {
                            return super.fetch(limit);
                        } catch (PortException e) {
                            return new ArrayList<>();
                        }
                    }
                });
    }

    private static FolderTransport ordered(FolderServer server, Party party, Comparator<String> order) {
        return new FolderTransport(server, party) {
            @Override
            Comparator<String> order() {
                return order;
            }
        };
    }

    /** What arrives is changed on the way, without a trace. */
    private static FolderTransport changed(FolderServer server, Party party, UnaryOperator<byte[]> change) {
        return new FolderTransport(server, party) {
            @Override
            Batch batch(String id, Party from, int count, byte[] content) {
                return super.batch(id, from, count, change.apply(content));
            }
        };
    }

    static Set<String> names() {
        return MISTAKES.keySet();
    }

    @Test
    void the_right_one_passes() {
        assertThat(KitRun.failures(
                        TransportContract.class, () -> new Folders(FolderTransport::new, new FolderServer())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_transport_is_caught_that(String mistake) {
        Mistake wrong = MISTAKES.get(mistake);
        assertThat(KitRun.fails(
                        TransportContract.class, () -> new Folders(wrong.maker(), new FolderServer()), wrong.shown()))
                .as(wrong.shown())
                .isTrue();
    }
}
