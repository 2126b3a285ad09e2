package io.meshgate.api.descriptor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of an import, one row a document.
 *
 * @param dryRun whether nothing was written
 * @param mode how it was done
 * @param summary the rows counted
 * @param rows in the order of the documents
 */
record ImportReport(boolean dryRun, Mode mode, Summary summary, List<ReportRow> rows) {

	ImportReport {
		rows = List.copyOf(rows);
	}

	static ImportReport of(ImportOptions options, List<ReportRow> rows) {
		return new ImportReport(
				options.dryRun(), options.mode(), new Summary(count(rows, Outcome.CREATED),
						count(rows, Outcome.UPDATED), count(rows, Outcome.UNCHANGED), count(rows, Outcome.REJECTED)),
				rows);
	}

	private static long count(List<ReportRow> rows, Outcome outcome) {
		return rows.stream().filter((row) -> row.outcome() == outcome).count();
	}

	/**
	 * How many documents ended how.
	 *
	 * @param created described something new
	 * @param updated describe it differently now
	 * @param unchanged say what they said before
	 * @param rejected changed nothing
	 */
	record Summary(long created, long updated, long unchanged, long rejected) {
	}

	/**
	 * What became of one document.
	 *
	 * @param source the file, or the source where there is none
	 * @param document counted from 1 in the file
	 * @param line where the document begins, or where it is wrong, counted from 1
	 * @param kind the kind it states, if it could be read so far
	 * @param key the key of what it describes, if it could be read so far
	 * @param outcome how it ended
	 * @param reason why it was rejected
	 * @param warnings what of it could not be taken over as it stands
	 */
	record ReportRow(String source, int document, int line, @Nullable String kind, @Nullable String key,
			Outcome outcome, @Nullable String reason, List<String> warnings) {

		ReportRow {
			warnings = List.copyOf(warnings);
		}

	}

}
