package io.meshgate.frontend.campaign;

import java.util.List;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Which of what a campaign takes up.
 *
 * @param status of which one of these is to become, or has
 * @param dataProduct access to this product
 */
public record CampaignItemFilter(@Nullable List<CampaignItemStatus> status, @Nullable EntityRef dataProduct) {

	public CampaignItemFilter {
		status = (status != null) ? List.copyOf(status) : null;
	}

}
