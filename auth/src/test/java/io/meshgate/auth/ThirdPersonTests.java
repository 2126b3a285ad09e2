package io.meshgate.auth;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.meshgate.auth.explain.Explanation;
import io.meshgate.auth.explain.ThirdPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThirdPersonTests {

	private static final Pattern YOU = Pattern.compile("\\byour?\\b", Pattern.CASE_INSENSITIVE);

	@Test
	void speaksToNobodyInWhatThePolicySays() {
		Stream<Decision> decisions = Case.all()
			.stream()
			.map((each) -> Policy.decide(each.action(),
					PolicyTests.facts(each.thing(), each.state(), each.standing())));
		Stream<Decision> unseen = Stream.of(Explanation.unseen(Action.READ), Explanation.inactive(Action.READ))
			.map(Explanation::decision);
		assertThat(Stream.concat(decisions, unseen).map(ThirdPerson::because).distinct()).hasSizeGreaterThan(30)
			.allSatisfy((because) -> assertThat(because).doesNotContainPattern(YOU));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"You are a member of You and Your Data, which owns the product.|They are a member of You and Your Data, which owns the product.",
			"Your side has access to the product.|Their side has access to the product.",
			"You may no longer act, so nothing is shown to you.|They may no longer act, so nothing is shown to them.",
			"It is not shown to you.|It is not shown to them.", "It is owned by no team.|It is owned by no team." })
	void leavesNamesAlone(String you, String they) {
		assertThat(ThirdPerson.because(new Decision(Action.READ, Rule.VISIBLE, you))).isEqualTo(they);
	}

}
