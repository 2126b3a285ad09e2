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
interface AccessViews {

	AccessViews VIEWS = Mappers.getMapper(AccessViews.class);

	@Mapping(target = "viewerCan", source = ".")
	AccessRequest request(io.meshgate.graph.access.AccessRequest request);

	Decision decision(io.meshgate.graph.access.Decision decision);

	ReviewStage stage(StageProgress progress);

	ReviewQuestion question(io.meshgate.graph.access.question.ReviewQuestion question);

	ReviewAnswer answer(io.meshgate.graph.access.question.ReviewAnswer answer);

	AccessOffer offer(io.meshgate.graph.access.offer.AccessOffer offer);

	default AccessRequestEdge edge(String cursor, io.meshgate.graph.access.AccessRequest request) {
		return new AccessRequestEdge(cursor, request(request));
	}

	default List<Permitted> viewerCan(io.meshgate.graph.access.AccessRequest request) {
		return Permits.all(facts(request));
	}

	static Facts facts(io.meshgate.graph.access.AccessRequest request) {
		return new Facts.OfRequest(request.ties().standing(), request.ties().requester(), request.ties().consumerSide(),
				request.status(), request.ties().standIns());
	}

}
