package io.meshgate.api.page;

import org.jspecify.annotations.Nullable;

import io.meshgate.api.refusal.BadRequest;

/**
 * Words to be searched for, as somebody typed them.
 */
public final class SearchArgument {

	private static final int LONGEST = 1_000;

	private SearchArgument() {
	}

	/**
	 * Reads the words.
	 * @param typed the argument
	 * @return the words; null where there are none
	 * @throws BadRequest if they are longer than anybody searches for
	 */
	public static @Nullable String of(@Nullable String typed) {
		return of("search", typed);
	}

	/**
	 * Reads the words of an argument of another name.
	 * @param name the argument's
	 * @param typed the argument
	 * @return the words; null where there are none
	 * @throws BadRequest if they are longer than anybody searches for
	 */
	public static @Nullable String of(String name, @Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (typed.length() > LONGEST) {
			throw new BadRequest(name + " must be at most " + LONGEST + " characters.");
		}
		return typed.strip();
	}

}
