package io.meshgate.api.descriptor.reading;

import java.util.List;

/**
 * A document's content, whether it was YAML or JSON. All scalars are text as it stands:
 * {@code no} and {@code 1.10} are never a claim or a number here.
 */
public sealed interface Tree permits Tree.Text, Tree.Items, Fields, Tree.Nothing {

	/**
	 * Where it begins.
	 * @return the line in the source, counted from 1
	 */
	int line();

	/**
	 * A scalar.
	 *
	 * @param value as it stands
	 * @param line where
	 */
	record Text(String value, int line) implements Tree {
	}

	/**
	 * A list.
	 *
	 * @param values in order
	 * @param line where it begins
	 */
	record Items(List<Tree> values, int line) implements Tree {

		public Items {
			values = List.copyOf(values);
		}

	}

	/**
	 * A null.
	 *
	 * @param line where
	 */
	record Nothing(int line) implements Tree {
	}

}
