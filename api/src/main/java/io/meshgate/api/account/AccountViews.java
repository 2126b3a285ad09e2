package io.meshgate.api.account;

import java.util.List;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.account.ServiceAccount;
import io.meshgate.frontend.account.ServiceAccountEdge;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.account.ServiceAccountId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Service accounts as the contract shows them, and to administrators alone.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AccountViews {

	AccountViews VIEWS = Mappers.getMapper(AccountViews.class);

	/** Whoever sees one administers the platform. */
	Facts FACTS = new Facts.OfServiceAccount(true);

	@Mapping(target = "issuer", source = "identity.issuer")
	@Mapping(target = "subject", source = "identity.subject")
	@Mapping(target = "viewerCan", source = ".")
	ServiceAccount account(io.meshgate.graph.account.ServiceAccount account);

	OutputPort port(io.meshgate.graph.port.OutputPort port);

	default String id(ServiceAccountId id) {
		return GlobalId.of(ServiceAccount.class, id).text();
	}

	default ServiceAccountEdge edge(String cursor, io.meshgate.graph.account.ServiceAccount account) {
		return new ServiceAccountEdge(cursor, account(account));
	}

	default List<Permitted> viewerCan(io.meshgate.graph.account.ServiceAccount account) {
		return Permits.all(FACTS);
	}

}
