package io.meshgate.graph.lineage.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import io.meshgate.graph.lineage.event.Flows;
import tools.jackson.databind.json.JsonMapper;

/**
 * Flows as a short text. They name the same few datasets again and again, and are written
 * with every run: unpacked, most of what the database writes would be these.
 */
final class PackedFlows {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private PackedFlows() {
	}

	static String pack(Flows flows) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		Deflater quick = new Deflater(Deflater.BEST_SPEED);
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed, quick)) {
			out.write(JSON.writeValueAsBytes(flows));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		finally {
			quick.end();
		}
		return Base64.getEncoder().withoutPadding().encodeToString(packed.toByteArray());
	}

	/** Takes what was written before flows were packed, too. */
	static Flows unpack(String text) {
		if (text.startsWith("{")) {
			return JSON.readValue(text, Flows.class);
		}
		byte[] packed = Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
			return JSON.readValue(in.readAllBytes(), Flows.class);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
