package org.isnad.reading.fetch;

import java.io.IOException;
import java.io.Serial;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that connect to public addresses alone.
 *
 * <p>The address is asked at the moment of connecting, so that what is checked is what is connected to: a host whose name
 * stands for a public address when it is looked up and for a private one a moment later (DNS rebinding) gains nothing, nor
 * does any spelling of an address ({@code 2130706433}, {@code 0x7f.1}).
 */
final class PublicSockets extends SocketFactory {
    /** A host lies in the private network. */
    static final class PrivateAddress extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        PrivateAddress(InetAddress address) {
            super("leads into the private network (" + address.getHostAddress() + ")");
        }
    }

    private final Predicate<InetAddress> open;

    /** Sockets that connect to the addresses of the public network. */
    PublicSockets() {
        this(PublicAddresses::isPublic);
    }

    /** @param open whether an address counts as one of the public network */
    PublicSockets(Predicate<InetAddress> open) {
        this.open = open;
    }

    @Override
    public Socket createSocket() {
        return new Checked();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return connected(new InetSocketAddress(address, port), new InetSocketAddress(localAddress, localPort));
    }

    private Socket connected(SocketAddress to, @Nullable SocketAddress from) throws IOException {
        var socket = new Checked();
        try {
            socket.bind(from);
            socket.connect(to);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private final class Checked extends Socket {
        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            InetAddress address = endpoint instanceof InetSocketAddress internet ? internet.getAddress() : null;
            if (address == null) {
                throw new IOException("cannot connect to " + endpoint);
            }
            if (!open.test(address)) {
                throw new PrivateAddress(address);
            }
            super.connect(endpoint, timeout);
        }
    }
}
