package io.meshgate.api.rest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * Reads bodies, packed or not, and stops at the limit on what they unpack to.
 */
public final class RequestBodies {

	private final DataSize limit;

	/**
	 * Reads no more than that.
	 * @param limit on what a body unpacks to
	 */
	public RequestBodies(DataSize limit) {
		this.limit = limit;
	}

	/**
	 * Reads a request's body.
	 * @param request whose body was not read yet
	 * @return the body, unpacked
	 * @throws BodyRefused if it is too large, broken, or packed otherwise
	 */
	public byte[] read(HttpServletRequest request) {
		String encoding = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_ENCODING))
			.orElse("identity")
			.strip()
			.toLowerCase(Locale.ROOT);
		try (InputStream plain = request.getInputStream()) {
			return switch (encoding) {
				case "identity" -> limited(plain);
				case "gzip", "x-gzip" -> unpacked(plain);
				default -> throw new BodyRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
						"The only content encoding that is read is gzip.");
			};
		}
		catch (IOException broken) {
			throw new BodyRefused(HttpStatus.BAD_REQUEST, "The body ended before it was complete.");
		}
	}

	/**
	 * Reads a request's body as a text.
	 * @param request whose body was not read yet
	 * @return the text
	 * @throws BodyRefused if it is too large, broken, packed otherwise or not UTF-8
	 */
	public String readText(HttpServletRequest request) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read(request))).toString();
		}
		catch (CharacterCodingException notUtf8) {
			throw new BodyRefused(HttpStatus.BAD_REQUEST, "The body is not UTF-8.");
		}
	}

	private byte[] unpacked(InputStream packed) throws IOException {
		try (InputStream unpacked = new GZIPInputStream(packed)) {
			return limited(unpacked);
		}
		catch (ZipException | EOFException broken) {
			throw new BodyRefused(HttpStatus.BAD_REQUEST, "The body is not gzip, or not all of it.");
		}
	}

	private byte[] limited(InputStream body) throws IOException {
		int most = Math.toIntExact(this.limit.toBytes());
		byte[] bytes = body.readNBytes(most + 1);
		if (bytes.length > most) {
			throw new BodyRefused(HttpStatus.CONTENT_TOO_LARGE,
					"The body is larger than " + this.limit.toKilobytes() + " kB when unpacked.");
		}
		return bytes;
	}

}
