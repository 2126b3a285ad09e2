package io.meshgate.graph.product.authoring;

import java.util.List;

import io.meshgate.graph.Clearing;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a product says of itself. For a change, what is null stays as it is, and an empty
 * text clears.
 *
 * @param name for showing
 * @param description what it holds and what for
 * @param kind which side of the mesh it stands on
 * @param visibility who may see it
 * @param version the version it gives itself
 * @param tags words to find it by
 * @param clearing what is cleared by name
 */
public record Profile(@Nullable String name, @Nullable String description, @Nullable DataProductKind kind,
		@Nullable Visibility visibility, @Nullable String version, @Nullable List<String> tags, Clearing clearing) {

	/**
	 * What a product says, and nothing that is cleared by name.
	 * @param name for showing
	 * @param description what it holds and what for
	 * @param kind which side of the mesh it stands on
	 * @param visibility who may see it
	 * @param version the version it gives itself
	 * @param tags words to find it by
	 */
	public Profile(@Nullable String name, @Nullable String description, @Nullable DataProductKind kind,
			@Nullable Visibility visibility, @Nullable String version, @Nullable List<String> tags) {
		this(name, description, kind, visibility, version, tags, Clearing.NONE);
	}

	public Profile {
		tags = (tags != null) ? tags.stream().sorted().distinct().toList() : null;
	}

	/**
	 * What is said here, and for the rest what another says.
	 * @param other says what is null here
	 * @return both
	 */
	public Profile orElse(Profile other) {
		return new Profile((this.name != null) ? this.name : other.name,
				(this.description != null) ? this.description : other.description,
				(this.kind != null) ? this.kind : other.kind,
				(this.visibility != null) ? this.visibility : other.visibility,
				(this.version != null) ? this.version : other.version, (this.tags != null) ? this.tags : other.tags,
				this.clearing);
	}

}
