package dk.ungebro.pickup.camel;

import dk.ungebro.pickup.Contestant;
import dk.ungebro.pickup.Login;
import dk.ungebro.pickup.Opening;
import dk.ungebro.pickup.Peer;
import java.util.concurrent.atomic.LongAdder;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** The SFTP consumer of Apache Camel on its one connection, which deletes what it has handled, or moves it. */
public final class CamelPeer implements Contestant {

    private final LongAdder bytes = new LongAdder();
    private final Gate gate = new Gate();
    private final CamelContext context = new DefaultCamelContext();

    private CamelPeer(Login login, String folder, String manner, Opening opening) throws Exception {
        context.getRegistry().bind("gate", gate);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(address(login, folder, manner))
                        .process(exchange -> bytes.add(opening.open(
                                exchange.getIn().getHeader(Exchange.FILE_NAME, String.class),
                                exchange.getIn().getBody(byte[].class))));
            }
        });
    }

    private static String address(Login login, String folder, String manner) {
        return "sftp://" + login.user() + "@" + login.host() + ":" + login.port() + "/" + folder
                + "?privateKeyFile=" + login.key() + "&knownHostsFile=" + login.knownHosts()
                + "&strictHostKeyChecking=yes&useUserKnownHostsFile=false&preferredAuthentications=publickey"
                + "&initialDelay=0&delay=1&pollStrategy=#gate&" + manner;
    }

    /**
     * Runs it.
     *
     * @param args how to reach the server, the folder, and {@code delete=true} or the like
     * @throws Exception if anything fails
     */
    public static void main(String... args) throws Exception {
        Peer.run(args, CamelPeer::new);
    }

    @Override
    public void prepare() throws Exception {
        context.start();
        gate.pass(0);
    }

    @Override
    public void take(int files) throws Exception {
        bytes.reset();
        gate.pass(files);
        if (bytes.sum() == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
