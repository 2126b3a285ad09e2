package io.meshgate.api.campaign;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.campaign.AccessCampaign;
import io.meshgate.graph.campaign.AccessCampaignId;
import io.meshgate.graph.campaign.Campaigns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Campaigns as nodes.
 */
@Configuration(proxyBeanMethods = false)
class CampaignNodes {

	@Bean
	NodeSource campaignSource() {
		return NodeSource.of(AccessCampaign.class, AccessCampaignId::new, Campaigns.LOADING,
				CampaignViews.VIEWS::campaign);
	}

}
