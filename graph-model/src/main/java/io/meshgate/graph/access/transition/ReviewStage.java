package io.meshgate.graph.access.transition;

/**
 * One after the other, those who are to say yes to a request.
 *
 * @param key tells it from the other stages
 * @param quorum how many of them must; at least one
 * @param skipped whether nobody need after all
 */
public record ReviewStage(String key, int quorum, boolean skipped) {

	/** Whoever answers for the product, any one of them. */
	public static final ReviewStage OWNERS = new ReviewStage("owners", 1, false);

	ReviewStage skip() {
		return new ReviewStage(this.key, this.quorum, true);
	}

}
