package io.meshgate.api.discovery;

import java.util.List;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.discovery.DataProductFacets;
import io.meshgate.frontend.discovery.DomainCount;
import io.meshgate.frontend.discovery.KindCount;
import io.meshgate.frontend.discovery.PlatformCount;
import io.meshgate.frontend.discovery.PortTypeCount;
import io.meshgate.frontend.discovery.SearchSuggestion;
import io.meshgate.frontend.discovery.StatusCount;
import io.meshgate.frontend.discovery.TagCount;
import io.meshgate.frontend.discovery.TeamCount;
import io.meshgate.frontend.discovery.TermCount;
import io.meshgate.frontend.discovery.TierCount;
import io.meshgate.frontend.discovery.VisibilityCount;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.graph.discovery.Counted;
import io.meshgate.graph.discovery.FacetCounts;
import io.meshgate.graph.discovery.Suggestion;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.Visibility;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Suggestions and facets as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface DiscoveryViews {

	DiscoveryViews VIEWS = Mappers.getMapper(DiscoveryViews.class);

	List<SearchSuggestion> suggestions(List<Suggestion> suggestions);

	@Mapping(target = "totalCount", source = "total")
	DataProductFacets facets(FacetCounts counts);

	@Mapping(target = "domain", source = "value")
	DomainCount domain(Counted<io.meshgate.graph.domain.Domain> counted);

	@Mapping(target = "team", source = "value")
	TeamCount team(Counted<io.meshgate.graph.team.Team> counted);

	@Mapping(target = "status", source = "value")
	StatusCount status(Counted<DataProductStatus> counted);

	@Mapping(target = "kind", source = "value")
	KindCount kind(Counted<DataProductKind> counted);

	@Mapping(target = "visibility", source = "value")
	VisibilityCount visibility(Counted<Visibility> counted);

	@Mapping(target = "portType", source = "value")
	PortTypeCount portType(Counted<PortType> counted);

	@Mapping(target = "tag", source = "value")
	TagCount tag(Counted<String> counted);

	@Mapping(target = "tier", source = "value")
	TierCount tier(Counted<DataProductTier> counted);

	@Mapping(target = "term", source = "value")
	TermCount term(Counted<io.meshgate.graph.glossary.Term> counted);

	@Mapping(target = "platform", source = "value")
	PlatformCount platform(Counted<io.meshgate.graph.platform.Platform> counted);

	@Mapping(target = "id", source = ".")
	SearchSuggestion suggestion(Suggestion suggestion);

	default String id(Suggestion suggestion) {
		Class<? extends Node> type = switch (suggestion.kind()) {
			case DATA_PRODUCT -> DataProduct.class;
			case DOMAIN -> Domain.class;
			case TEAM -> Team.class;
			case TERM -> Term.class;
			case PERSON -> Person.class;
			case APPLICATION -> Application.class;
			case PLATFORM -> Platform.class;
			case PRODUCT_TEMPLATE -> ProductTemplate.class;
			case DATASET -> Dataset.class;
		};
		return GlobalId.of(type, suggestion::id).text();
	}

}
