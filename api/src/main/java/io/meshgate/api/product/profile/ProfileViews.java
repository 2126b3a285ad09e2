package io.meshgate.api.product.profile;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.product.DocumentationLink;
import io.meshgate.frontend.team.Channel;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * What else products say, as the contract shows it.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProfileViews {

	ProfileViews VIEWS = Mappers.getMapper(ProfileViews.class);

	DocumentationLink link(io.meshgate.graph.product.profile.DocumentationLink link);

	Channel channel(io.meshgate.graph.team.Channel channel);

}
