package io.meshgate.api.race;

import java.util.List;

import io.meshgate.api.portal.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How it ended for everybody who took part. An answer with errors has them for its
 * ending.
 *
 * @param runs of all of them
 */
record Finish(List<Run> runs) {

	/** How many it ended for in this way. */
	int count(String ending) {
		return (int) this.runs.stream().filter((run) -> run.ending().equals(ending)).count();
	}

	/** One of these is how it ended for one, and the other how for all others. */
	Run winner(List<String> winning, String losing) {
		List<Run> winners = this.runs.stream().filter((run) -> winning.contains(run.ending())).toList();
		assertThat(winners).as("winners of %s", this.runs).hasSize(1);
		assertThat(count(losing)).as("losers of %s", this.runs).isEqualTo(this.runs.size() - 1);
		return winners.getFirst();
	}

	/** Nothing but this came of a deed. */
	Finish endsIn(String what, String... endings) {
		assertThat(this.runs).filteredOn((run) -> run.deed().what().equals(what)).isNotEmpty().allSatisfy((run) -> {
			assertThat(run.ending()).as(run.toString()).isIn((Object[]) endings);
		});
		return this;
	}

	/** Whoever lost is told how it stands, in one of these ways, and why that is. */
	void tells(String conflict, String pointer, String... statuses) {
		assertThat(this.runs).filteredOn((run) -> run.ending().equals(conflict)).allSatisfy((run) -> {
			assertThat(run.answer().text("/done" + pointer)).as(run.toString()).isIn((Object[]) statuses);
			assertThat(run.answer().text("/done/because")).isNotBlank();
		});
	}

	/**
	 * One of them.
	 *
	 * @param deed what they did
	 * @param instance where
	 * @param answer what they were answered
	 */
	record Run(Deed deed, int instance, Answer answer) {

		String ending() {
			return this.answer.kinds().isEmpty() ? this.answer.ending() : String.join(",", this.answer.kinds());
		}

	}

}
