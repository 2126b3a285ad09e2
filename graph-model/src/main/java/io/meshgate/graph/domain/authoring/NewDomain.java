package io.meshgate.graph.domain.authoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.meshgate.graph.Ref;
import io.meshgate.graph.domain.DomainId;
import org.jspecify.annotations.Nullable;

/**
 * A domain that is about to be made.
 *
 * @param id its identity
 * @param key what people will call it by
 * @param profile what it says
 * @param parent the domain it is a part of; null for a root
 * @param owner the team that answers for it
 */
public record NewDomain(DomainId id, String key, DomainProfile profile, @Nullable Ref parent, Ref owner) {

	/**
	 * What references to it point to.
	 * @return its key and its name
	 */
	public List<String> names() {
		return Stream.of(this.key, this.profile.name()).filter(Objects::nonNull).toList();
	}

}
