package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.party.Party;

/**
 * A batch that arrived and is not given. Sender and id are what the server says, and may be false.
 *
 * @param id the id of the batch
 * @param from who is said to have sent it
 * @param to who is said to receive it
 * @param reason why it is not given
 * @param detail what an operator needs to know, without anything of the contents
 */
public record RefusedBatch(String id, Party from, Party to, RefusalReason reason, String detail) {}
