package io.meshgate.api.account;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.wire.Permits;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.account.ServiceAccount;
import io.meshgate.frontend.account.ServiceAccountConnection;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Page;
import io.meshgate.graph.account.GivenPorts;
import io.meshgate.graph.account.ServiceAccountId;
import io.meshgate.graph.account.ServiceAccounts;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The service accounts there are.
 */
@Controller
class AccountController {

	private static final Connections<io.meshgate.graph.account.ServiceAccount, ServiceAccountConnection> ACCOUNTS = Connections
		.in(ListOrder.byText("serviceAccounts.key", ServiceAccounts::cursor), AccountViews.VIEWS::edge,
				(edges, page, total) -> new ServiceAccountConnection(edges, page));

	private final ServiceAccounts accounts;

	private final Batch<ServiceAccountId, String, List<io.meshgate.graph.port.OutputPort>> given;

	AccountController(ServiceAccounts accounts, GivenPorts ports, BatchLoaderRegistry registry) {
		this.accounts = accounts;
		this.given = new Batch<>(registry, "ServiceAccount.outputPorts", (viewer, ids, field) -> ports.of(viewer, ids));
	}

	@QueryMapping
	ServiceAccountConnection serviceAccounts(@AuthenticationPrincipal Viewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page page = ACCOUNTS.page(first, after);
		return ACCOUNTS.of(page, this.accounts.list(viewer, page));
	}

	@SchemaMapping
	CompletableFuture<List<OutputPort>> outputPorts(ServiceAccount account, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.given.load(environment, viewer, new ServiceAccountId(GlobalId.valueOf(account)), "outputPorts")
			.thenApply(
					(ports) -> Stream.ofNullable(ports).flatMap(List::stream).map(AccountViews.VIEWS::port).toList());
	}

	@SchemaMapping
	List<Permitted> viewerCan(ServiceAccount account, @Argument @Nullable List<Action> actions) {
		return Permits.asked(account.viewerCan(), actions);
	}

}
