package io.meshgate.api.product;

import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.product.DataProductFilter;
import io.meshgate.frontend.product.DataProductOrder;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.product.ProductOrder;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The arguments of {@code dataProducts}.
 *
 * @param filter which of them
 * @param search words to be found
 * @param orderBy how they are sorted
 * @param first how many
 * @param after a cursor of an earlier page
 */
record ProductsArguments(@Nullable DataProductFilter filter, @Nullable String search,
		@Nullable DataProductOrder orderBy, @Nullable Integer first, @Nullable String after) {

	ProductOrder order() {
		ProductOrder order = (this.orderBy != null) ? ProductOrder.valueOf(this.orderBy.name()) : ProductOrder.NAME;
		if (order == ProductOrder.RELEVANCE && words() == null) {
			throw new BadRequest("orderBy RELEVANCE needs a search.");
		}
		return order;
	}

	@Nullable String words() {
		return SearchArgument.of(this.search);
	}

	ProductFilter conditions() {
		DataProductFilter asked = this.filter;
		if (asked == null) {
			return ProductFilter.ALL;
		}
		return new ProductFilter((asked.domain() != null) ? Refs.of(asked.domain(), Domain.class) : null,
				!Boolean.FALSE.equals(asked.includeSubdomains()),
				(asked.owner() != null) ? Refs.of(asked.owner(), Team.class) : null,
				Refs.constants(DataProductStatus.class, asked.status()),
				Refs.constants(DataProductKind.class, asked.kind()), Refs.constants(PortType.class, asked.portType()),
				(asked.tags() != null) ? asked.tags() : List.of(), Refs.constants(DataProductTier.class, asked.tier()),
				(asked.term() != null) ? Refs.of(asked.term(), Term.class) : null,
				(asked.violating() != null) ? Refs.of(asked.violating(), GovernanceRule.class) : null);
	}

}
