package io.meshgate.graph.testing;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection through the relay: the handshake in step, then both directions at once.
 */
final class BoltConnection implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(BoltConnection.class);

	private static final int MANIFEST = 0x000001FF;

	private final Socket client;

	private final Socket server;

	private final BoltTraffic traffic;

	private final Optional<RoutingTable> routes;

	private boolean routed;

	private final AtomicBoolean answered = new AtomicBoolean(true);

	BoltConnection(Socket client, Socket server, BoltTraffic traffic, Optional<RoutingTable> routes) {
		this.client = client;
		this.server = server;
		this.traffic = traffic;
		this.routes = routes;
	}

	@Override
	public void run() {
		try (this.client; this.server) {
			shakeHands();
			Thread answers = Thread.ofVirtual().name("bolt-relay-answers").start(this::passAnswers);
			passRequests();
			answers.join();
		}
		catch (IOException gone) {
			log.debug("The driver or the database has gone", gone);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * The driver offers four versions. The server picks one, or answers with the manifest
	 * of all it speaks, from which the driver then picks. Each answer goes out in one
	 * piece: the driver stumbles over a manifest that arrives in several.
	 */
	private void shakeHands() throws IOException {
		DataInputStream fromClient = new DataInputStream(this.client.getInputStream());
		DataInputStream fromServer = new DataInputStream(this.server.getInputStream());
		DataOutputStream toClient = buffered(this.client);
		DataOutputStream toServer = buffered(this.server);
		toServer.write(fromClient.readNBytes(20));
		toServer.flush();
		int answer = fromServer.readInt();
		toClient.writeInt(answer);
		if (answer == MANIFEST) {
			long versions = passNumber(fromServer, toClient);
			toClient.write(fromServer.readNBytes((int) (4 * versions)));
			passNumber(fromServer, toClient);
			toClient.flush();
			toServer.write(fromClient.readNBytes(4));
			passNumber(fromClient, toServer);
			toServer.flush();
		}
		toClient.flush();
	}

	private static DataOutputStream buffered(Socket socket) throws IOException {
		return new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
	}

	private static long passNumber(DataInputStream from, DataOutputStream to) throws IOException {
		long number = 0;
		int shift = 0;
		int octet;
		do {
			octet = from.readUnsignedByte();
			to.write(octet);
			number |= (long) (octet & 0x7F) << shift;
			shift += 7;
		}
		while (octet >= 0x80);
		return number;
	}

	private void passRequests() throws IOException {
		BoltMessages messages = new BoltMessages(this::note);
		byte[] buffer = new byte[16 * 1024];
		int length = this.client.getInputStream().read(buffer);
		while (length > 0) {
			messages.read(buffer, length);
			if (this.routed) {
				this.client.getOutputStream().write(this.routes.orElseThrow().answer());
				this.routed = false;
			}
			else {
				this.server.getOutputStream().write(buffer, 0, length);
			}
			length = this.client.getInputStream().read(buffer);
		}
		this.server.shutdownOutput();
	}

	/** A driver that asks for routes says nothing else until it has them. */
	private void note(ByteBuffer message) {
		BoltMessage said = BoltMessage.read(message, this.answered.getAndSet(false));
		this.traffic.add(said);
		this.routed = said.asksForRoutes() && this.routes.isPresent();
		try {
			Thread.sleep(this.traffic.hold(said));
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
		}
	}

	private void passAnswers() {
		try {
			pass();
		}
		catch (IOException gone) {
			log.debug("The driver or the database has gone", gone);
		}
	}

	private void pass() throws IOException {
		byte[] buffer = new byte[16 * 1024];
		int length = this.server.getInputStream().read(buffer);
		while (length > 0) {
			this.answered.set(true);
			this.client.getOutputStream().write(buffer, 0, length);
			length = this.server.getInputStream().read(buffer);
		}
		this.client.shutdownOutput();
	}

}
