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

import tools.jackson.databind.json.JsonMapper;

/**
 * What a run keeps, as a short text. It names the same few datasets again and again, and
 * is written with every run: unpacked, most of what the database writes would be this.
 */
final class Packed {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Packed() {
	}

	static String pack(Object kept) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		Deflater quick = new Deflater(Deflater.BEST_SPEED);
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed, quick)) {
			out.write(JSON.writeValueAsBytes(kept));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		finally {
			quick.end();
		}
		return Base64.getEncoder().withoutPadding().encodeToString(packed.toByteArray());
	}

	/** Takes what was written before it was packed, too. */
	static <T> T unpack(String text, Class<T> kind) {
		if (text.startsWith("{")) {
			return JSON.readValue(text, kind);
		}
		byte[] packed = Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
			return JSON.readValue(in.readAllBytes(), kind);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
