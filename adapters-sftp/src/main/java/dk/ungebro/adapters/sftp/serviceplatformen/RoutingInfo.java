package dk.ungebro.adapters.sftp.serviceplatformen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dynamic routing, {@code SFTPDynamicRoutingInfo}. The names of its elements are established, their meaning and which of
 * them the platform wants are not: what is present is written as it stands here. {@code TransactionId} and {@code
 * SenderTimestamp} differ from file to file and are not written.
 *
 * @param infRef {@code InfRef}
 * @param senderSystem {@code SenderIt-system}
 * @param senderAuthority {@code SenderAuthority}
 * @param recipientSystem {@code RecipientIt-system}
 * @param recipientAuthority {@code RecipientAuthority}
 * @param parameters each {@code RouteParameter} of {@code RouteParameterList}
 */
public record RoutingInfo(
        Optional<String> infRef,
        Optional<String> senderSystem,
        Optional<String> senderAuthority,
        Optional<String> recipientSystem,
        Optional<String> recipientAuthority,
        List<String> parameters) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is empty, longer than 200 characters, or has control characters or white
     *     space around it
     */
    public RoutingInfo {
        parameters = List.copyOf(parameters);
        List<String> texts = new ArrayList<>(parameters);
        Stream.of(infRef, senderSystem, senderAuthority, recipientSystem, recipientAuthority)
                .flatMap(Optional::stream)
                .forEach(texts::add);
        Texts.requirePlain(texts);
    }
}
