package io.meshgate.api.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SizeTests {

	private static final List<Source> SOURCES = Source.read(House.sources());

	@Test
	void noFileIsLongerThan300Lines() {
		assertThat(SOURCES).filteredOn((source) -> source.lines() > 300).isEmpty();
	}

	@Test
	void noMethodIsLongerThan30Lines() {
		assertThat(SOURCES).flatExtracting(Source::methods).filteredOn((method) -> method.lines() > 30).isEmpty();
	}

	@Test
	void noMethodTakesMoreThanFourParameters() {
		assertThat(SOURCES).flatExtracting(Source::methods).filteredOn((method) -> method.parameters() > 4).isEmpty();
	}

	@Test
	void halfOfTheFilesHaveAtMost60Lines() {
		List<Long> lines = SOURCES.stream().map(Source::lines).sorted().toList();
		assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(60);
	}

	@Test
	void textBlocksAreNotCounted() {
		assertThat(SOURCES).flatExtracting(Source::methods)
			.filteredOn((method) -> method.name().equals("MigrationLease.take"))
			.singleElement()
			.satisfies((method) -> assertThat(method.lines()).isBetween(5L, 12L));
	}

}
