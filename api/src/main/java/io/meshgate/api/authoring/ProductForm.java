package io.meshgate.api.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.product.ChangeDataProductInput;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DeprecateDataProductInput;
import io.meshgate.graph.Clearing;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.product.authoring.Lifecycle;
import io.meshgate.graph.product.authoring.Particulars;
import io.meshgate.graph.product.authoring.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a product that is there.
 */
final class ProductForm {

	private static final int LONGEST_TOKEN = 200;

	private final Problems problems;

	ProductForm(Problems problems) {
		this.problems = problems;
	}

	ProductSeen seen(String product, @Nullable Integer expectedVersion) {
		String id = this.problems.id("dataProduct", product, DataProduct.class).orElse("");
		return new ProductSeen(new ProductId(id), expectedVersion);
	}

	DeprecateDataProduct.Announcement announcement(DeprecateDataProductInput input, Instant now) {
		Lifecycle.Sunset sunset = sunset(input, now);
		this.problems.textIfGiven("previewToken", input.previewToken(), LONGEST_TOKEN);
		return new DeprecateDataProduct.Announcement(sunset, input.previewToken());
	}

	private Lifecycle.Sunset sunset(DeprecateDataProductInput input, Instant now) {
		Instant at = input.sunsetAt().toInstant();
		if (!at.isAfter(now)) {
			this.problems.add("sunsetAt", "must be in the future");
		}
		if (input.dataProduct().equals(input.successor())) {
			this.problems.add("successor", "must be another product");
		}
		ProductId successor = (input.successor() != null)
				? this.problems.id("successor", input.successor(), DataProduct.class).map(ProductId::new).orElse(null)
				: null;
		return new Lifecycle.Sunset(at, successor);
	}

	Profile profile(ChangeDataProductInput input) {
		this.problems.nameIfGiven("name", input.name(), ProductLimits.LONGEST_NAME);
		this.problems.clearableText("description", input.description(), ProductLimits.LONGEST_TEXT);
		this.problems.clearableName("version", input.version(), ProductLimits.LONGEST_VERSION);
		ProductLimits.tags(this.problems, input.tags());
		return new Profile(input.name(), input.description(),
				(input.kind() != null) ? DataProductKind.valueOf(input.kind().name()) : null,
				(input.visibility() != null) ? Visibility.valueOf(input.visibility().name()) : null, input.version(),
				input.tags(), clearing(input));
	}

	private Clearing clearing(ChangeDataProductInput input) {
		Map<String, @Nullable Object> given = new HashMap<>();
		given.put("kind", input.kind());
		given.put("tier", input.tier());
		return this.problems.clearing(input.clear(), given);
	}

	Particulars particulars(ChangeDataProductInput input) {
		ParticularsForm form = new ParticularsForm(this.problems);
		return new Particulars((input.tier() != null) ? DataProductTier.valueOf(input.tier().name()) : null,
				form.documentation(input.documentation()), form.supportChannels(input.supportChannels()),
				form.terms(input.terms()));
	}

}
