package io.meshgate.api.edge;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body has been read already and is handed on from memory.
 */
final class BufferedRequest extends HttpServletRequestWrapper {

	private final ByteArrayInputStream body;

	BufferedRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = new ByteArrayInputStream(body);
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Body();
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(this.body, StandardCharsets.UTF_8));
	}

	private final class Body extends ServletInputStream {

		@Override
		public int read() {
			return BufferedRequest.this.body.read();
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			return BufferedRequest.this.body.read(buffer, offset, length);
		}

		@Override
		public boolean isFinished() {
			return BufferedRequest.this.body.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is read at once");
		}

	}

}
