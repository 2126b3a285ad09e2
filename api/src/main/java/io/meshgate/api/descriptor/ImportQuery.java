package io.meshgate.api.descriptor;

import java.util.regex.Pattern;

import io.meshgate.api.refusal.BadRequest;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the address.
 *
 * @param source who sends the documents; {@code request} unless stated
 * @param mode {@code lenient} unless {@code strict}
 * @param dryRun {@code true} to write nothing
 */
record ImportQuery(@Nullable String source, @Nullable String mode, @Nullable String dryRun) {

	private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

	ImportOptions options() {
		return new ImportOptions(checkedSource(), checkedMode(), checkedDryRun());
	}

	private String checkedSource() {
		if (this.source == null) {
			return "request";
		}
		if (!SOURCE.matcher(this.source).matches()) {
			throw new BadRequest("'source' is at most 100 letters, digits, dots, dashes and underscores.");
		}
		return this.source;
	}

	private Mode checkedMode() {
		return switch (this.mode) {
			case null -> Mode.LENIENT;
			case "lenient" -> Mode.LENIENT;
			case "strict" -> Mode.STRICT;
			default -> throw new BadRequest("'mode' is either 'lenient' or 'strict'.");
		};
	}

	private boolean checkedDryRun() {
		return switch (this.dryRun) {
			case null -> false;
			case "false" -> false;
			case "true" -> true;
			default -> throw new BadRequest("'dryRun' is either 'true' or 'false'.");
		};
	}

}
