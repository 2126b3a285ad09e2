package io.meshgate.api.descriptor;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in one sentence what is missing.
 */
class MissingImportAnalyzer extends AbstractFailureAnalyzer<ImportLocationMissing> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ImportLocationMissing cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Correct the setting 'meshgate.import', or 'meshgate.import-if-empty', or take it away.", cause);
	}

}
