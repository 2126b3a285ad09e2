package io.meshgate.api.discovery;

import java.util.Objects;

import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.refusal.BadRequest;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code searchSuggestions}.
 *
 * @param text what was typed
 * @param first how many at most
 */
record SuggestionArguments(String text, @Nullable Integer first) {

	private static final int A_HANDFUL = 8;

	private static final int MOST = 20;

	String typed() {
		return Objects.requireNonNullElse(SearchArgument.of("text", this.text), "");
	}

	int most() {
		int most = (this.first != null) ? this.first : A_HANDFUL;
		if (most < 1 || most > MOST) {
			throw new BadRequest("first must be between 1 and " + MOST + ", not " + most + ".");
		}
		return most;
	}

}
