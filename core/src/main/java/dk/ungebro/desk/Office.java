package dk.ungebro.desk;

import dk.ungebro.law.Reading;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.Store;
import dk.ungebro.port.YouthRegister;
import java.time.Clock;

/**
 * What the desks of one party work with.
 *
 * @param store the party's store
 * @param register the youth register
 * @param directory who receives, and what is agreed
 * @param clock the time
 * @param reading how the law is read
 * @param retry whether to decide anew when somebody else was faster
 */
public record Office(
        Store store,
        YouthRegister register,
        PartyDirectory directory,
        Clock clock,
        Reading reading,
        RetryPolicy retry) {}
