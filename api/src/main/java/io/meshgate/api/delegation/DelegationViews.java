package io.meshgate.api.delegation;

import java.util.List;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.delegation.Delegation;
import io.meshgate.frontend.delegation.DelegationEdge;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.delegation.DelegationId;
import io.meshgate.graph.delegation.DelegationStatus;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Delegations as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface DelegationViews {

	DelegationViews VIEWS = Mappers.getMapper(DelegationViews.class);

	@Mapping(target = "viewerCan", source = ".")
	Delegation delegation(io.meshgate.graph.delegation.Delegation delegation);

	Person person(io.meshgate.graph.person.Person person);

	default String id(DelegationId id) {
		return GlobalId.of(Delegation.class, id).text();
	}

	default DelegationEdge edge(String cursor, io.meshgate.graph.delegation.Delegation delegation) {
		return new DelegationEdge(cursor, delegation(delegation));
	}

	default List<Permitted> viewerCan(io.meshgate.graph.delegation.Delegation delegation) {
		return Permits.all(facts(delegation));
	}

	static Facts facts(io.meshgate.graph.delegation.Delegation delegation) {
		return new Facts.OfDelegation(delegation.standing(), delegation.status() == DelegationStatus.ENDED);
	}

}
