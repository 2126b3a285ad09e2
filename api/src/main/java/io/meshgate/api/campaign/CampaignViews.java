package io.meshgate.api.campaign;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.campaign.AccessCampaign;
import io.meshgate.frontend.campaign.AccessCampaignEdge;
import io.meshgate.frontend.campaign.CampaignItem;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.campaign.AccessCampaignId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Campaigns as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface CampaignViews {

	CampaignViews VIEWS = Mappers.getMapper(CampaignViews.class);

	AccessCampaign campaign(io.meshgate.graph.campaign.AccessCampaign campaign);

	@Mapping(target = "status", source = "item.status")
	@Mapping(target = "grant", source = "grant")
	@Mapping(target = "subscription", source = "subscription")
	CampaignItem item(io.meshgate.graph.campaign.CampaignItem item, Grant grant, Subscription subscription);

	Domain domain(io.meshgate.graph.domain.Domain domain);

	Person person(io.meshgate.graph.person.Person person);

	default Grant same(Grant grant) {
		return grant;
	}

	default Subscription same(Subscription subscription) {
		return subscription;
	}

	default String id(AccessCampaignId id) {
		return GlobalId.of(AccessCampaign.class, id).text();
	}

	default AccessCampaignEdge edge(String cursor, io.meshgate.graph.campaign.AccessCampaign campaign) {
		return new AccessCampaignEdge(cursor, campaign(campaign));
	}

}
