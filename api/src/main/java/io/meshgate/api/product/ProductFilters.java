package io.meshgate.api.product;

import java.util.List;
import java.util.Objects;

import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.product.DataProductFilter;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Which products are asked for, as the graph takes it.
 */
public final class ProductFilters {

	private ProductFilters() {
	}

	/**
	 * The conditions of a filter.
	 * @param asked of the contract; null for all products
	 * @return of the graph
	 */
	public static ProductFilter of(@Nullable DataProductFilter asked) {
		if (asked == null) {
			return ProductFilter.ALL;
		}
		return new ProductFilter((asked.domain() != null) ? Refs.of(asked.domain(), Domain.class) : null,
				!Boolean.FALSE.equals(asked.includeSubdomains()),
				(asked.owner() != null) ? Refs.of(asked.owner(), Team.class) : null,
				Refs.constants(DataProductStatus.class, asked.status()),
				Refs.constants(DataProductKind.class, asked.kind()), Refs.constants(PortType.class, asked.portType()),
				Objects.requireNonNullElse(asked.tags(), List.of()),
				Refs.constants(DataProductTier.class, asked.tier()),
				(asked.term() != null) ? Refs.of(asked.term(), Term.class) : null,
				(asked.platform() != null) ? Refs.of(asked.platform(), Platform.class) : null,
				Refs.constants(Visibility.class, asked.visibility()),
				(asked.violating() != null) ? Refs.of(asked.violating(), GovernanceRule.class) : null);
	}

}
