package io.meshgate.api.page;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * What kind of value a list is sorted by, so that a made-up cursor fails here and not in
 * a statement.
 */
enum SortValue {

	TEXT {
		@Override
		boolean accepts(String value) {
			return true;
		}
	},
	INSTANT {
		@Override
		boolean accepts(String value) {
			try {
				return !value.isEmpty() && Character.isDigit(value.charAt(0))
						&& Instant.parse(value).toString().equals(value);
			}
			catch (DateTimeException ex) {
				return false;
			}
		}
	},
	NUMBER {
		@Override
		boolean accepts(String value) {
			try {
				return Double.isFinite(Double.parseDouble(value));
			}
			catch (NumberFormatException ex) {
				return false;
			}
		}
	};

	abstract boolean accepts(String value);

}
