package io.meshgate.graph.audit;

/**
 * Something that is wrong with the record, and where.
 *
 * @param kind what is wrong
 * @param number of the sealed entry it is wrong with, or the first of them; 0 for what
 * has no number
 * @param says one sentence
 */
public record Flaw(Kind kind, int number, String says) {

	/** What may be wrong. */
	public enum Kind {

		/** An entry does not say what it said when it was sealed or told. */
		CHANGED,
		/** An entry stands where another was sealed. */
		MOVED,
		/** Entries are missing between others, or where something was told. */
		REMOVED,
		/** Entries are missing at the end. */
		TRUNCATED,
		/** Entries have come in that nobody sealed, or that stand in one place. */
		ADDED,
		/** All hangs together, and is not what was sealed. */
		REWRITTEN

	}

	@Override
	public String toString() {
		return this.kind + ((this.number > 0) ? " at " + this.number : "") + ": " + this.says;
	}

}
