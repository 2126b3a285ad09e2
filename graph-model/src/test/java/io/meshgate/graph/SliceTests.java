package io.meshgate.graph;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SliceTests {

	@Test
	void goesOnWhereOneMoreWasReadThanAskedFor() {
		Page page = new Page(2, null);
		assertThat(page.limit()).isEqualTo(3);
		assertThat(Slice.of(page, List.of("a", "b", "c"), 9)).isEqualTo(new Slice<>(List.of("a", "b"), true, 9));
	}

	@Test
	void endsWhereNoMoreWasRead() {
		Page page = new Page(2, null);
		assertThat(Slice.of(page, List.of("a", "b"), 2)).isEqualTo(new Slice<>(List.of("a", "b"), false, 2));
		assertThat(Slice.of(page, List.of(), 0)).isEqualTo(new Slice<>(List.of(), false, 0));
	}

	@Test
	void refusesAPageOfNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Page(0, null));
	}

	@Test
	void isAMapInAStatement() {
		Map<String, Object> parameters = Parameters.of(Map.of("page", new Page(2, new Cursor("b", "1"))));
		assertThat(parameters).isEqualTo(Map.of("page", Map.of("limit", 3, "after", Map.of("value", "b", "id", "1"))));
		assertThat(Parameters.of(Map.of("page", new Page(2, null))).get("page")).asString().contains("after=null");
	}

}
