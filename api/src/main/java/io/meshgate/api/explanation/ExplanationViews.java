package io.meshgate.api.explanation;

import java.util.List;

import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Rule;
import io.meshgate.auth.explain.Need;
import io.meshgate.auth.explain.ThirdPerson;
import io.meshgate.frontend.explanation.AccessNeed;
import io.meshgate.frontend.explanation.AccessNeedKind;
import io.meshgate.frontend.explanation.AccessRelation;
import io.meshgate.frontend.explanation.AccessRule;
import io.meshgate.frontend.explanation.AccessStep;
import io.meshgate.frontend.explanation.PastWay;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Relation;
import io.meshgate.graph.person.Viewer;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Explanations as the contract shows them: each rule has its constant there, or this does
 * not compile.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ExplanationViews {

	ExplanationViews VIEWS = Mappers.getMapper(ExplanationViews.class);

	AccessRule rule(Rule rule);

	AccessRelation relation(Relation relation);

	AccessNeedKind kind(Need need);

	Person person(io.meshgate.graph.person.Person person);

	PastWay pastWay(io.meshgate.graph.history.PastWay way, String because, List<AccessStep> path);

	default AccessNeed need(Need need) {
		return new AccessNeed(kind(need), need.because());
	}

	static String because(Viewer viewer, PersonId of, Decision decision) {
		return of.equals(viewer.person()) ? decision.because() : ThirdPerson.because(decision);
	}

}
