package io.meshgate.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Where an embedded database answers, and to whom: made anew for each start, and known
 * before the database is open.
 *
 * @param port of the loopback interface
 * @param password of the only account there is
 */
public record BoltAccount(int port, String password) {

	static final String HOST = "127.0.0.1";

	/**
	 * Makes an account with a password that nobody can guess.
	 * @return an account on a port that nobody listens on now
	 */
	public static BoltAccount anew() {
		byte[] secret = new byte[24];
		new SecureRandom().nextBytes(secret);
		return new BoltAccount(freePort(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException failure) {
			throw new IllegalStateException("No free port for Bolt on the loopback interface.", failure);
		}
	}

	/**
	 * Where a driver connects to.
	 * @return a {@code bolt://} address on the loopback interface
	 */
	public String uri() {
		return "bolt://" + HOST + ":" + this.port;
	}

	/**
	 * The name that belongs to the password.
	 * @return the name
	 */
	public String user() {
		return "neo4j";
	}

	/** Without the password, which belongs into no log. */
	@Override
	public String toString() {
		return uri();
	}

}
