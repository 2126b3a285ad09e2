package io.meshgate.graph.contract;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnIdTests {

	@Test
	void isTheSameForTheSameColumnOnly() {
		ColumnId sku = ColumnId.of("orders@1.0.0", "lines", "sku");
		assertThat(ColumnId.of("orders@1.0.0", "lines", "sku")).isEqualTo(sku);
		assertThat(UUID.fromString(sku.value()).version()).isEqualTo(8);
		assertThat(Set.of(sku, ColumnId.of("orders@1.0.0", "line", "ssku"), ColumnId.of("orders@2.0.0", "lines", "sku"),
				ColumnId.of("orders@1.0.0", "lines", "sku.sku")))
			.hasSize(4);
	}

}
