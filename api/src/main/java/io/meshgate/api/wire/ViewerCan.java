package io.meshgate.api.wire;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * The field {@code viewerCan} of one type, which is answered for each in the same way.
 *
 * @param <T> the contract's type
 */
public final class ViewerCan<T>
		implements RuntimeWiringConfigurer, SelfDescribingDataFetcher<CompletableFuture<List<Permitted>>> {

	private static final String FIELD = "viewerCan";

	private final Class<T> type;

	private final BiFunction<T, DataFetchingEnvironment, CompletableFuture<List<Permitted>>> decisions;

	/**
	 * Makes the field, to be a bean.
	 * @param type the contract's type
	 * @param decisions all that makes sense on such a thing
	 */
	public ViewerCan(Class<T> type,
			BiFunction<T, DataFetchingEnvironment, CompletableFuture<List<Permitted>>> decisions) {
		this.type = type;
		this.decisions = decisions;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type(this.type.getSimpleName(), (type) -> type.dataFetcher(FIELD, this));
	}

	@Override
	public CompletableFuture<List<Permitted>> get(DataFetchingEnvironment environment) {
		T thing = Objects.requireNonNull(environment.<T>getSource());
		@Nullable List<Object> asked = environment.getArgument("actions");
		List<Action> actions = (asked != null)
				? asked.stream().map((action) -> Action.valueOf(String.valueOf(action))).toList() : null;
		return this.decisions.apply(thing, environment).thenApply((all) -> Permits.asked(all, actions));
	}

	@Override
	public String getDescription() {
		return this.type.getSimpleName() + "." + FIELD;
	}

	@Override
	public ResolvableType getReturnType() {
		return ResolvableType.forClassWithGenerics(CompletableFuture.class,
				ResolvableType.forClassWithGenerics(List.class, Permitted.class));
	}

}
