package io.meshgate.graph.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * One message of a driver, as far as it is counted.
 *
 * @param tag what Bolt calls the signature of the message
 * @param statement the Cypher that it carries, if it is one that runs a statement
 * @param afterAnswer whether the server had spoken last: then the driver has waited, and
 * this message begins a new turn
 */
record BoltMessage(int tag, Optional<String> statement, boolean afterAnswer) {

	private static final int RUN = 0x10;

	private static final int ROUTE = 0x66;

	/** HELLO, GOODBYE, TELEMETRY, LOGON and LOGOFF: a connection's, not a request's. */
	private static final Set<Integer> CONNECTION = Set.of(0x01, 0x02, 0x54, 0x6A, 0x6B);

	static BoltMessage read(ByteBuffer bytes, boolean afterAnswer) {
		bytes.get();
		int tag = bytes.get() & 0xFF;
		Optional<String> statement = (tag == RUN) ? Optional.of(text(bytes)) : Optional.empty();
		return new BoltMessage(tag, statement, afterAnswer);
	}

	boolean beginsTurn() {
		return this.afterAnswer && !CONNECTION.contains(this.tag);
	}

	boolean asksForRoutes() {
		return this.tag == ROUTE;
	}

	private static String text(ByteBuffer bytes) {
		int marker = bytes.get() & 0xFF;
		int length = switch (marker) {
			case 0xD0 -> bytes.get() & 0xFF;
			case 0xD1 -> bytes.getShort() & 0xFFFF;
			case 0xD2 -> bytes.getInt();
			default -> marker & 0x0F;
		};
		byte[] text = new byte[length];
		bytes.get(text);
		return new String(text, StandardCharsets.UTF_8);
	}

}
