package dk.ungebro.casesystem;

import dk.ungebro.exchange.Courier;
import dk.ungebro.exchange.Tick;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what was committed and takes in what has arrived. */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Courier courier;

    Rounds(Courier courier) {
        this.courier = courier;
    }

    @Scheduled(fixedDelayString = "${ungebro.pause}", initialDelayString = "${ungebro.pause}")
    void run() {
        try {
            tell(courier.dispatch());
            tell(courier.collect());
        } catch (Misconfigured e) {
            LOG.error("An operator is needed: {}", e.getMessage());
        } catch (PortException e) {
            LOG.warn("The next round tries again: {}", e.getMessage());
        }
    }

    private static void tell(Tick tick) {
        if (tick.moved() || tick.failed() > 0) {
            LOG.info(
                    "{} messages and {} letters sent, {} taken in, {} to be tried again, {} held for somebody to look at",
                    tick.sent(),
                    tick.letters(),
                    tick.stored(),
                    tick.failed(),
                    tick.quarantined());
        }
    }
}
