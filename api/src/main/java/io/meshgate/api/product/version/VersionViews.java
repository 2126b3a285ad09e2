package io.meshgate.api.product.version;

import java.util.List;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.product.ProductVersion;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Versions of products as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface VersionViews {

	VersionViews VIEWS = Mappers.getMapper(VersionViews.class);

	List<ProductVersion> versions(List<io.meshgate.graph.product.version.ProductVersion> versions);

	ProductVersion version(io.meshgate.graph.product.version.ProductVersion version);

	Person person(io.meshgate.graph.person.Person person);

}
