package dk.ungebro.port;

import dk.ungebro.letter.Letter;

/** Where letters to youths go: the inbox of Jobnet, Digital Post. */
public interface YouthMailbox {

    /**
     * Delivers a letter. When the call returns, the letter is in the youth's mailbox; delivering the letter about the
     * same notice twice puts one letter there.
     *
     * @param letter the letter
     * @throws TemporarilyUnavailable if it is not certain that the letter arrived; call again
     * @throws DataRejected if this youth cannot be reached by this mailbox
     */
    void deliver(Letter letter);
}
