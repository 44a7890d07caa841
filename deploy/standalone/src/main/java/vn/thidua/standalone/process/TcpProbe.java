package vn.thidua.standalone.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;

/** Asks whether somebody listens, where there is no health address. */
public final class TcpProbe {

    private static final int PATIENCE_MILLIS = 3_000;

    private TcpProbe() {}

    /** Whether one of the host's addresses accepts a connection within three seconds. */
    public static boolean answers(InetSocketAddress unresolved) {
        try {
            for (InetAddress address : InetAddress.getAllByName(unresolved.getHostString())) {
                if (accepts(new InetSocketAddress(address, unresolved.getPort()))) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean accepts(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
