package io.meshgate.api.descriptor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PickedJsonTests {

	private static final String DEEP = "{\"a\": ".repeat(40) + "1" + "}".repeat(40);

	private final List<List<String>> asked = new ArrayList<>();

	@Test
	void readsWhatIsWantedAlone() {
		RawDocument document = PickedJson
			.read("{\"in\": [{\"facets\": {\"x\": {\"y\": 1}, \"z\": 2}}]}", (names) -> !names.getLast().equals("x"))
			.getFirst();
		Fields root = (Fields) document.tree().orElseThrow();
		Tree.Items in = (Tree.Items) Objects.requireNonNull(root.values().get("in"));
		Tree facets = ((Fields) in.values().getFirst()).values().get("facets");
		assertThat(((Fields) Objects.requireNonNull(facets)).values()).containsOnlyKeys("z");
	}

	@Test
	void asksNobodyFarBelow() {
		RawDocument document = PickedJson.read(DEEP, this::note).getFirst();
		assertThat(document.problem()).isEmpty();
		assertThat(this.asked).hasSize(4).allMatch((names) -> names.size() <= 4);
	}

	@Test
	void asksNobodyOfWhatIsNotReadAnyMore() {
		List<RawDocument> documents = PickedJson.read("{\"a\": 1, \"a\": 2, \"b\": 3, \"c\": 4}", this::note);
		assertThat(documents.getFirst().problem()).isPresent();
		assertThat(this.asked).containsExactly(List.of("a"), List.of("a"));
	}

	private boolean note(List<String> names) {
		return this.asked.add(names);
	}

}
