package io.meshgate.development;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in place of a stack trace what to do.
 */
final class EmbeddedDatabaseClosedReport extends AbstractFailureAnalyzer<EmbeddedDatabaseClosed> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, EmbeddedDatabaseClosed cause) {
		return new FailureAnalysis(cause.getMessage(),
				"End the other portal that has it open, or start this one with another folder: "
						+ "meshgate.development.data names it.",
				cause);
	}

}
