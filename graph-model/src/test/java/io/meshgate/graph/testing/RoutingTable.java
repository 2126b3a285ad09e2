package io.meshgate.graph.testing;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a member of a cluster answers a driver that asks where to go.
 *
 * @param leader where to write
 * @param follower where to read
 */
record RoutingTable(URI leader, URI follower) {

	private static final int SUCCESS = 0x70;

	/** The answer as Bolt has it: one message in one chunk. */
	byte[] answer() {
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		message.write(0xB1);
		message.write(SUCCESS);
		message.write(0xA1);
		text(message, "rt");
		message.write(0xA3);
		text(message, "ttl");
		message.writeBytes(new byte[] { (byte) 0xC9, 0x01, 0x2C });
		text(message, "db");
		text(message, "neo4j");
		text(message, "servers");
		message.write(0x93);
		server(message, "WRITE", this.leader);
		server(message, "READ", this.follower);
		server(message, "ROUTE", this.follower);
		return ByteBuffer.allocate(message.size() + 4)
			.putShort((short) message.size())
			.put(message.toByteArray())
			.putShort((short) 0)
			.array();
	}

	private static void server(ByteArrayOutputStream message, String role, URI address) {
		message.write(0xA2);
		text(message, "addresses");
		message.write(0x91);
		text(message, address.getAuthority());
		text(message, "role");
		text(message, role);
	}

	private static void text(ByteArrayOutputStream message, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		message.write(0xD0);
		message.write(bytes.length);
		message.writeBytes(bytes);
	}

}
