package io.meshgate.graph.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says at a failed start what to do, instead of a stack trace.
 */
final class DatabaseUnreachableReport extends AbstractFailureAnalyzer<DatabaseUnreachable> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnreachable cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Check spring.neo4j.uri, spring.neo4j.authentication.* and that the database is running.", cause);
	}

}
