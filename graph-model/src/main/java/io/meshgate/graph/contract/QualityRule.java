package io.meshgate.graph.contract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a contract assures of its data.
 *
 * @param object the object that it is about
 * @param column the path of the column; null for the whole object
 * @param name tells it from the others there
 * @param statements what is assured, each as {@code name=value}, in the order of names
 */
public record QualityRule(String object, @Nullable String column, String name, List<String> statements) {

	public QualityRule {
		statements = statements.stream().sorted().toList();
	}

}
