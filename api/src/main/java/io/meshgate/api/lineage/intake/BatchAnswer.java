package io.meshgate.api.lineage.intake;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of a batch, as OpenLineage's specification shapes it.
 *
 * @param status whether all were taken
 * @param summary the events counted
 * @param failed those that were not taken
 */
record BatchAnswer(String status, Summary summary, @JsonProperty("failed_events") List<Failed> failed) {

	BatchAnswer {
		failed = List.copyOf(failed);
	}

	static BatchAnswer of(int received, List<Failed> failed) {
		int retriable = (int) failed.stream().filter(Failed::retriable).count();
		return new BatchAnswer(failed.isEmpty() ? "success" : "partial_success",
				new Summary(received, received - failed.size(), failed.size(), retriable, failed.size() - retriable),
				failed);
	}

	/**
	 * How many events ended how.
	 *
	 * @param received came
	 * @param successful were taken
	 * @param failed were not
	 * @param retriable of these could be taken if they came again
	 * @param nonRetriable of these could not
	 */
	record Summary(int received, int successful, int failed, int retriable,
			@JsonProperty("non_retriable") int nonRetriable) {
	}

	/**
	 * An event that was not taken.
	 *
	 * @param index where it stands in the batch, counted from 0
	 * @param reason why it cannot be placed
	 * @param retriable whether it could be taken if it came again
	 */
	record Failed(int index, String reason, boolean retriable) {
	}

}
