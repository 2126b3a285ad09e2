package io.meshgate.graph.descriptor;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A data product as a whole, as a document states it.
 *
 * @param name for showing
 * @param description what it is for
 * @param kind where stated
 * @param stage how far it is
 * @param sunsetAt when it is to end, where stated; the graph keeps its own otherwise
 * @param visibility who sees it, where stated; the graph keeps its own otherwise
 * @param version where stated
 * @param tags in the document's order
 */
public record ProductProfile(String name, @Nullable String description, @Nullable DataProductKind kind, Stage stage,
		@Nullable Instant sunsetAt, @Nullable Visibility visibility, @Nullable String version, List<String> tags) {

	public ProductProfile {
		tags = List.copyOf(tags);
	}

	/**
	 * How far it is.
	 * @return what is stated, or what the standard means by silence
	 */
	public DataProductStatus status() {
		return this.stage.status();
	}

}
