package dk.ungebro.contracts.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.YouthMailboxContract;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.YouthMailbox;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryYouthMailboxTest implements YouthMailboxContract {

    private final InMemoryYouthMailbox mailbox = new InMemoryYouthMailbox();

    @Override
    public YouthMailbox mailbox() {
        return mailbox;
    }

    @Override
    public List<String> lettersAbout(MessageKey notice) {
        return mailbox.letters().stream()
                .filter(letter -> letter.notice().equals(notice))
                .map(Letter::text)
                .toList();
    }

    @Test
    void letters_stand_in_the_order_in_which_they_came() {
        Letter second = Samples.letter(Samples.youth(1), "N-2");
        Letter first = Samples.letter(Samples.youth(1), "N-1");
        mailbox.deliver(second);
        mailbox.deliver(first);
        assertThat(mailbox.letters()).containsExactly(second, first);
    }
}
