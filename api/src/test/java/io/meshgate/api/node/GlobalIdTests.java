package io.meshgate.api.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.person.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class GlobalIdTests {

	private static final String UUID = "018f3b9e-0000-7000-8000-00000000002a";

	private static final GlobalId ID = GlobalId.of(Person.class, new PersonId(UUID));

	@Test
	void readsBackWhatItWrote() {
		assertThat(GlobalId.parse(ID.text())).contains(ID);
	}

	@Test
	void answersItsValueAsItsOwnTypeOnly() {
		assertThat(ID.valueAs(Person.class)).contains(UUID);
		assertThat(ID.valueAs(Team.class)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "x", "=", "\u0000", "💥", "UGVyc29u", "Person:" + UUID })
	void treatsWhatIsNoGlobalIdAsMissing(String text) {
		assertThat(GlobalId.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Person:", "Person:1", ":" + UUID, "person:" + UUID, "Person:" + UUID + "\n",
			"Person:018F3B9E-0000-7000-8000-00000000002A", "Per\u0000son:" + UUID })
	void treatsEncodedNonsenseAsMissing(String plain) {
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
		assertThat(GlobalId.parse(text)).isEmpty();
	}

	@Test
	void hasExactlyOneText() {
		assertThat(GlobalId.parse(ID.text() + "=")).isEmpty();
		assertThat(GlobalId.parse("A".repeat(100_000))).isEmpty();
	}

}
