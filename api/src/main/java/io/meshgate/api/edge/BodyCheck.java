package io.meshgate.api.edge;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the body of each POST before anything else does: it must be JSON, not too
 * large, and have the shape of a GraphQL request. Whatever is not gets a clear answer in
 * the 400s here, and never meets code that expects better.
 */
final class BodyCheck extends OncePerRequestFilter {

	private final DataSize limit;

	BodyCheck(DataSize limit) {
		this.limit = limit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(new BufferedRequest(request, check(request)), response);
		}
		catch (RefusedBody refused) {
			refused.answer(request, response);
		}
	}

	private byte[] check(HttpServletRequest request) throws IOException {
		if (!isJson(request.getContentType())) {
			throw new RefusedBody(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The Content-Type must be application/json.");
		}
		if (isEncoded(request.getHeader(HttpHeaders.CONTENT_ENCODING))) {
			throw new RefusedBody(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must not be compressed.");
		}
		byte[] body = read(request);
		RequestShape.check(body);
		return body;
	}

	private byte[] read(HttpServletRequest request) throws IOException {
		int most = Math.toIntExact(this.limit.toBytes());
		byte[] body = (request.getContentLengthLong() > most) ? null : request.getInputStream().readNBytes(most + 1);
		if (body == null || body.length > most) {
			throw new RefusedBody(HttpStatus.CONTENT_TOO_LARGE,
					"The body must not be larger than " + this.limit.toKilobytes() + " KB.");
		}
		return body;
	}

	private static boolean isJson(@Nullable String contentType) {
		try {
			return contentType != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(contentType));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean isEncoded(@Nullable String encoding) {
		return encoding != null && !"identity".equals(encoding.toLowerCase(Locale.ROOT));
	}

}
