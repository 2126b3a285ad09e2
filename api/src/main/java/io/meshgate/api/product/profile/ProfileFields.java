package io.meshgate.api.product.profile;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.glossary.TermViews;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DocumentationLink;
import io.meshgate.frontend.team.Channel;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.profile.ProductProfile;
import io.meshgate.graph.product.profile.ProductProfiles;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What else a product says: one look for all of these fields, of all products together.
 */
@Controller
class ProfileFields {

	private final Batch<ProductId, String, ProductProfile> profiles;

	ProfileFields(ProductProfiles profiles, BatchLoaderRegistry registry) {
		this.profiles = new Batch<>(registry, "DataProduct.profile",
				(viewer, ids, field) -> profiles.load(viewer, ids));
	}

	@SchemaMapping
	CompletableFuture<List<DocumentationLink>> documentation(DataProduct product,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return profile(product, viewer, environment)
			.thenApply((profile) -> said(profile, ProductProfile::documentation, ProfileViews.VIEWS::link));
	}

	@SchemaMapping
	CompletableFuture<List<Channel>> supportChannels(DataProduct product, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(product, viewer, environment)
			.thenApply((profile) -> said(profile, ProductProfile::supportChannels, ProfileViews.VIEWS::channel));
	}

	@SchemaMapping
	CompletableFuture<List<Term>> terms(DataProduct product, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return profile(product, viewer, environment)
			.thenApply((profile) -> said(profile, ProductProfile::terms, TermViews.VIEWS::term));
	}

	private CompletableFuture<@Nullable ProductProfile> profile(DataProduct product, Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.profiles.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), "profile");
	}

	/** A product that is only named to the viewer says nothing. */
	private static <T, V> List<V> said(@Nullable ProductProfile profile, Function<ProductProfile, List<T>> part,
			Function<T, V> view) {
		return (profile != null) ? part.apply(profile).stream().map(view).toList() : List.of();
	}

}
