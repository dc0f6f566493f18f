package fr.intendance.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

import javax.net.SocketFactory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The socket under a connection, which the library would keep to itself: to close it is
 * the one way to end a read or a write that another thread waits in.
 */
public final class OpenSockets extends SocketFactory {

	private static final Logger LOG = LoggerFactory.getLogger(OpenSockets.class);

	private Socket socket;

	private boolean cut;

	@Override
	public synchronized Socket createSocket() throws IOException {
		if (this.cut) {
			throw new SocketException("The connection was cut before it stood");
		}
		this.socket = new Socket();
		return this.socket;
	}

	/** Closes it, or keeps it from being opened; from any thread. */
	public synchronized void cut() {
		this.cut = true;
		try {
			if (this.socket != null) {
				this.socket.close();
			}
		}
		catch (IOException ex) {
			LOG.debug("A socket does not close", ex);
		}
	}

	@Override
	public Socket createSocket(String host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
		throw new UnsupportedOperationException();
	}

}
