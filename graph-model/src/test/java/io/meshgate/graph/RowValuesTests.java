package io.meshgate.graph;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.value.Uncoercible;

import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.team.TeamId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RowValuesTests {

	private final RowValues values = new RowValues();

	@Test
	void readsAnIdentityOfTheTypeThatIsWanted() {
		assertThat(this.values.id(Values.value("a"), ProductId.class)).isEqualTo(new ProductId("a"));
		assertThat(this.values.id(Values.value("a"), TeamId.class)).isEqualTo(new TeamId("a"));
	}

	@Test
	void refusesAnIdentityThatIsNullOrNoText() {
		assertThatIllegalStateException().isThrownBy(() -> this.values.id(Values.NULL, ProductId.class))
			.withMessage("The statement returned null for a ProductId");
		assertThatExceptionOfType(Uncoercible.class).isThrownBy(() -> this.values.id(Values.value(1), ProductId.class));
	}

	@Test
	void refusesATypeThatIsNoRecordOfItsText() {
		assertThatIllegalStateException().isThrownBy(() -> this.values.id(Values.value("a"), Composed.class))
			.withMessage("Composed is not a record of its text alone");
	}

	private record Composed(String left, String right) implements Id {

		@Override
		public String value() {
			return this.left + this.right;
		}

	}

}
