package io.meshgate.api.campaign;

import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.campaign.AccessCampaignFilter;
import io.meshgate.graph.campaign.AccessCampaignStatus;
import io.meshgate.graph.campaign.CampaignItemFilter;
import io.meshgate.graph.campaign.CampaignItemStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which campaigns are asked for, and which of what they take up, as the graph takes it.
 */
final class CampaignFilters {

	private CampaignFilters() {
	}

	static AccessCampaignFilter of(io.meshgate.frontend.campaign.@Nullable AccessCampaignFilter filter) {
		return (filter != null) ? new AccessCampaignFilter(Refs.constants(AccessCampaignStatus.class, filter.status()),
				filter.awaitingMe()) : AccessCampaignFilter.ALL;
	}

	static CampaignItemFilter of(io.meshgate.frontend.campaign.@Nullable CampaignItemFilter filter) {
		return (filter != null)
				? new CampaignItemFilter(Refs.constants(CampaignItemStatus.class, filter.status()),
						(filter.dataProduct() != null) ? Refs.of(filter.dataProduct(), DataProduct.class) : null)
				: CampaignItemFilter.ALL;
	}

}
