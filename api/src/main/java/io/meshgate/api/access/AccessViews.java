package io.meshgate.api.access;

import java.util.List;

import io.meshgate.api.subscription.SubscriptionViews;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.access.AccessOffer;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.AccessRequestEdge;
import io.meshgate.frontend.access.Decision;
import io.meshgate.frontend.access.Emergency;
import io.meshgate.frontend.access.EmergencyReview;
import io.meshgate.frontend.access.ReviewAnswer;
import io.meshgate.frontend.access.ReviewQuestion;
import io.meshgate.frontend.access.ReviewStage;
import io.meshgate.graph.access.review.StageProgress;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Requests as the contract shows them.
 */
@Mapper(uses = { Wire.class, SubscriptionViews.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface AccessViews {

	/** The one there is. */
	AccessViews VIEWS = Mappers.getMapper(AccessViews.class);

	/**
	 * A request.
	 * @param request as the graph holds it
	 * @return as the contract shows it
	 */
	@Mapping(target = "viewerCan", source = ".")
	AccessRequest request(io.meshgate.graph.access.AccessRequest request);

	/**
	 * A verdict.
	 * @param decision as the graph holds it
	 * @return as the contract shows it
	 */
	Decision decision(io.meshgate.graph.access.Decision decision);

	/**
	 * A stage.
	 * @param progress as the graph holds it
	 * @return as the contract shows it
	 */
	ReviewStage stage(StageProgress progress);

	/**
	 * What an approver asked.
	 * @param question as the graph holds it
	 * @return as the contract shows it
	 */
	ReviewQuestion question(io.meshgate.graph.access.question.ReviewQuestion question);

	/**
	 * What was answered to it.
	 * @param answer as the graph holds it
	 * @return as the contract shows it
	 */
	ReviewAnswer answer(io.meshgate.graph.access.question.ReviewAnswer answer);

	/**
	 * What an approver would give.
	 * @param offer as the graph holds it
	 * @return as the contract shows it
	 */
	AccessOffer offer(io.meshgate.graph.access.offer.AccessOffer offer);

	/**
	 * That access was taken in an emergency.
	 * @param emergency as the graph holds it
	 * @return as the contract shows it
	 */
	Emergency emergency(io.meshgate.graph.access.emergency.Emergency emergency);

	/**
	 * What was said of it.
	 * @param review as the graph holds it
	 * @return as the contract shows it
	 */
	EmergencyReview review(io.meshgate.graph.access.emergency.EmergencyReview review);

	/**
	 * A request in a list.
	 * @param cursor its place
	 * @param request as the graph holds it
	 * @return the edge
	 */
	default AccessRequestEdge edge(String cursor, io.meshgate.graph.access.AccessRequest request) {
		return new AccessRequestEdge(cursor, request(request));
	}

	/**
	 * What the viewer may do with a request.
	 * @param request as the graph holds it
	 * @return each with its reason
	 */
	default List<Permitted> viewerCan(io.meshgate.graph.access.AccessRequest request) {
		return Permits.all(facts(request));
	}

	/**
	 * What decides on a request.
	 * @param request as the graph holds it
	 * @return the facts
	 */
	static Facts facts(io.meshgate.graph.access.AccessRequest request) {
		return new Facts.OfRequest(request.ties().standing(), request.ties().requester(), request.ties().consumerSide(),
				request.ties().decider(), request.status(), request.isUnreviewed(), request.ties().standIns());
	}

}
