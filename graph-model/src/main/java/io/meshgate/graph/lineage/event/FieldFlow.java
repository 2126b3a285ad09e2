package io.meshgate.graph.lineage.event;

import io.meshgate.graph.dataset.DatasetName;
import org.jspecify.annotations.Nullable;

/**
 * Data go from one field into another.
 *
 * @param from the dataset they come from
 * @param source the path of the field there
 * @param to the dataset they go to
 * @param target the path of the field there
 * @param how what is done to them; null where nothing is said
 */
public record FieldFlow(DatasetName from, String source, DatasetName to, String target, @Nullable Transformation how) {

	boolean goesNowhere() {
		return this.from.equals(this.to) && this.source.equals(this.target);
	}

	/**
	 * What is done to data on their way.
	 *
	 * @param type whether the value goes on ({@code DIRECT}), or decides on others
	 * ({@code INDIRECT})
	 * @param subtype in what manner, as {@code AGGREGATION} or {@code FILTER}; null where
	 * nothing is said
	 * @param masking whether nobody can tell the value afterwards
	 */
	public record Transformation(String type, @Nullable String subtype, boolean masking) {

		/** The value goes on, nobody says in what manner. */
		static final Transformation UNSAID = new Transformation("DIRECT", null, false);

		/**
		 * In one text, as edges keep it.
		 * @return type, subtype and whether it masks, as {@code DIRECT:IDENTITY}
		 */
		public String said() {
			return this.type + ":" + ((this.subtype == null) ? "" : this.subtype) + (this.masking ? ":MASKING" : "");
		}

	}

}
