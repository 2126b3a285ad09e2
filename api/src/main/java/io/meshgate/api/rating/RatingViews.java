package io.meshgate.api.rating;

import java.util.List;

import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.frontend.rating.RatingAnswer;
import io.meshgate.frontend.rating.RatingEdge;
import io.meshgate.frontend.rating.RatingSummary;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Ratings as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface RatingViews {

	RatingViews VIEWS = Mappers.getMapper(RatingViews.class);

	@Mapping(target = "viewerCan", source = ".")
	Rating rating(io.meshgate.graph.rating.Rating rating);

	RatingAnswer answer(io.meshgate.graph.rating.RatingAnswer answer);

	@Mapping(target = "viewerCan", source = ".")
	@Mapping(target = "count", expression = "java(summary.count())")
	@Mapping(target = "average", expression = "java(summary.average())")
	@Mapping(target = "distribution", expression = "java(summary.distribution())")
	RatingSummary summary(io.meshgate.graph.rating.RatingSummary summary);

	Person person(io.meshgate.graph.person.Person person);

	default RatingEdge edge(String cursor, io.meshgate.graph.rating.Rating rating) {
		return new RatingEdge(cursor, rating(rating));
	}

	default List<Permitted> viewerCan(io.meshgate.graph.rating.Rating rating) {
		return Permits.all(facts(rating));
	}

	static Facts facts(io.meshgate.graph.rating.Rating rating) {
		return new Facts.OfRating(rating.standing(), false, rating.own());
	}

	default List<Permitted> viewerCan(io.meshgate.graph.rating.RatingSummary summary) {
		return Permits.of(new Facts.OfRating(summary.standing(), summary.consumed(), false), Action.RATE);
	}

}
