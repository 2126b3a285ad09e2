package io.meshgate.api.governance.waiver;

import io.meshgate.api.governance.RuleViews;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.frontend.governance.WaiverEdge;
import io.meshgate.frontend.person.Person;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Waivers as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface WaiverViews {

	/** The one there is. */
	WaiverViews VIEWS = Mappers.getMapper(WaiverViews.class);

	/**
	 * A waiver.
	 * @param waiver as the graph holds it
	 * @return as the contract shows it
	 */
	Waiver waiver(io.meshgate.graph.governance.waiver.Waiver waiver);

	/**
	 * A person.
	 * @param person as the graph holds them
	 * @return as the contract shows them
	 */
	Person person(io.meshgate.graph.person.Person person);

	/**
	 * A rule.
	 * @param rule as the graph holds it
	 * @return as the contract shows it
	 */
	default GovernanceRule rule(io.meshgate.graph.governance.GovernanceRule rule) {
		return RuleViews.VIEWS.rule(rule);
	}

	/**
	 * A waiver in a list.
	 * @param cursor where it stands
	 * @param waiver as the graph holds it
	 * @return as the contract shows it
	 */
	default WaiverEdge edge(String cursor, io.meshgate.graph.governance.waiver.Waiver waiver) {
		return new WaiverEdge(cursor, waiver(waiver));
	}

}
