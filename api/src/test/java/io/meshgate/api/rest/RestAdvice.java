package io.meshgate.api.rest;

/**
 * How problems are told, for controllers that are tried alone.
 */
public final class RestAdvice {

	private RestAdvice() {
	}

	/**
	 * The advice of the whole application.
	 * @return to be set on a controller
	 */
	public static Object get() {
		return new RestProblems();
	}

}
