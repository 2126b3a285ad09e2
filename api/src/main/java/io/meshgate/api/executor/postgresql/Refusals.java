package io.meshgate.api.executor.postgresql;

import java.sql.SQLException;
import java.util.Optional;

/**
 * What the database refuses, in words that may be shown: the driver's own may hold whole
 * statements.
 */
final class Refusals {

	private Refusals() {
	}

	static Finding ofConnecting(SQLException failure) {
		String state = state(failure);
		String reason = switch (state) {
			case "28000", "28P01" -> "The database does not let the executor in";
			case "3D000" -> "The server has no such database";
			default -> "The database cannot be reached";
		};
		return new Finding(Ending.CONNECTION_FAILED, reason + " (" + state + ").");
	}

	/**
	 * Of a statement.
	 * @param failure what the driver says
	 * @param step what was being done
	 * @return how it ended
	 */
	static Finding of(SQLException failure, String step) {
		String state = state(failure);
		Ending ending = ending(state);
		String reason = switch (ending) {
			case CONNECTION_FAILED -> "The connection to the database was lost";
			case PERMISSION_DENIED -> "The executor's role may not do this";
			case TABLE_MISSING -> "The table or its schema is gone";
			case TIMED_OUT -> "The database did not get to it in time";
			default -> "The database refused";
		};
		return new Finding(ending, reason + ": " + step + " (" + state + ").");
	}

	private static Ending ending(String state) {
		return switch (state) {
			case "42501" -> Ending.PERMISSION_DENIED;
			case "42P01", "3F000" -> Ending.TABLE_MISSING;
			case "55P03", "57014" -> Ending.TIMED_OUT;
			case "57P01", "57P02", "57P03", "25P03" -> Ending.CONNECTION_FAILED;
			default -> state.startsWith("08") ? Ending.CONNECTION_FAILED : Ending.REFUSED;
		};
	}

	private static String state(SQLException failure) {
		return Optional.ofNullable(failure.getSQLState()).orElse("no state");
	}

}
