package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.port.PortType;
import org.jspecify.annotations.Nullable;

/**
 * Which products are asked for; all conditions must hold.
 *
 * @param domain in this domain
 * @param includeSubdomains whether the domains below it count too
 * @param owner owned by this team
 * @param status with one of these
 * @param kind of one of these
 * @param portType offering a port of one of these
 * @param tags with all of these
 * @param tier of one of these
 * @param term about this term
 * @param platform offering a port that runs on this platform
 * @param visibility seen by one of these
 * @param violating lacking what this rule demands of them, without a waiver
 */
public record DataProductFilter(@Nullable EntityRef domain, @Nullable Boolean includeSubdomains,
		@Nullable EntityRef owner, @Nullable List<DataProductStatus> status, @Nullable List<DataProductKind> kind,
		@Nullable List<PortType> portType, @Nullable List<String> tags, @Nullable List<DataProductTier> tier,
		@Nullable EntityRef term, @Nullable EntityRef platform, @Nullable List<Visibility> visibility,
		@Nullable EntityRef violating) {

	public DataProductFilter {
		status = (status != null) ? List.copyOf(status) : null;
		kind = (kind != null) ? List.copyOf(kind) : null;
		portType = (portType != null) ? List.copyOf(portType) : null;
		tags = (tags != null) ? List.copyOf(tags) : null;
		tier = (tier != null) ? List.copyOf(tier) : null;
		visibility = (visibility != null) ? List.copyOf(visibility) : null;
	}

}
