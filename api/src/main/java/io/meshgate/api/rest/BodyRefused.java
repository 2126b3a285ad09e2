package io.meshgate.api.rest;

import org.springframework.http.HttpStatus;

/**
 * A request's body is not taken.
 */
final class BodyRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	BodyRefused(HttpStatus status, String because) {
		super(because, null, false, false);
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

	String because() {
		return String.valueOf(getMessage());
	}

}
