package io.meshgate.frontend.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for in a basket.
 *
 * @param outputPort the global id of the output port
 * @param answers what is answered to the questions of the policies in force for it
 */
public record BasketItemInput(String outputPort, @Nullable List<FormAnswerInput> answers) {

	public BasketItemInput {
		answers = (answers != null) ? List.copyOf(answers) : null;
	}

}
