package io.meshgate.graph.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Puts Bolt's chunks together again: each has a length of two bytes before it, and one of
 * length zero ends the message.
 */
final class BoltMessages {

	private final Consumer<ByteBuffer> whole;

	private final ByteArrayOutputStream message = new ByteArrayOutputStream();

	private int lengthBytes;

	private int remaining;

	BoltMessages(Consumer<ByteBuffer> whole) {
		this.whole = whole;
	}

	void read(byte[] bytes, int length) {
		int at = 0;
		while (at < length) {
			if (this.lengthBytes < 2) {
				this.remaining = (this.remaining << 8) | (bytes[at++] & 0xFF);
				this.lengthBytes++;
				endIfEmpty();
			}
			else {
				int part = Math.min(this.remaining, length - at);
				this.message.write(bytes, at, part);
				at += part;
				this.remaining -= part;
				this.lengthBytes = (this.remaining == 0) ? 0 : 2;
			}
		}
	}

	private void endIfEmpty() {
		if (this.lengthBytes == 2 && this.remaining == 0) {
			this.lengthBytes = 0;
			if (this.message.size() > 0) {
				this.whole.accept(ByteBuffer.wrap(this.message.toByteArray()));
				this.message.reset();
			}
		}
	}

}
