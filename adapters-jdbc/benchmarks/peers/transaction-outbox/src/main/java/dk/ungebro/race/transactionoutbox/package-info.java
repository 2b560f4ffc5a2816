/** The contestant transaction-outbox. Start with {@link dk.ungebro.race.transactionoutbox.TransactionOutboxPeer}. */
@NullMarked
package dk.ungebro.race.transactionoutbox;

import org.jspecify.annotations.NullMarked;
