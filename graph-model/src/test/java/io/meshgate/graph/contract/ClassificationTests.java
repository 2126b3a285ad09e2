package io.meshgate.graph.contract;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClassificationTests {

	@Test
	void findsTheHighestWhateverTheWords() {
		assertThat(Classification.highest(List.of("public", "Restricted", "internal"))).contains("Restricted");
		assertThat(Classification.highest(List.of("1", "4", "3"))).contains("4");
		assertThat(Classification.highest(List.of("secret", "tlp:amber", "public"))).contains("tlp:amber");
		assertThat(Classification.highest(List.of())).isEmpty();
	}

	@Test
	void comparesOnlyWhatCanBeCompared() {
		assertThat(Classification.isHigher("HIGHLY_CONFIDENTIAL", "pii")).isTrue();
		assertThat(Classification.isHigher("public", "internal")).isFalse();
		assertThat(Classification.isHigher("3", "public")).isFalse();
		assertThat(Classification.isHigher("green", "red")).isFalse();
		assertThat(Classification.isHigher("internal", "INTERNAL")).isFalse();
	}

}
