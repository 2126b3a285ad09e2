package io.meshgate.api.executor;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.meshgate.frontend.provisioning.ProvisioningTask;
import io.meshgate.frontend.provisioning.ProvisioningTaskConnection;
import io.meshgate.frontend.provisioning.ProvisioningTaskEdge;
import io.meshgate.frontend.provisioning.ReportProvisioningInput;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.graphql.support.ResourceDocumentSource;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * The portal, as an executor speaks with it: by the operations of the contract.
 */
public final class PortalClient {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int PAGE = 100;

	private static final String REPORTED = "ProvisioningReported";

	private final HttpSyncGraphQlClient portal;

	/**
	 * Speaks with a portal.
	 * @param address where it answers, as {@code https://portal.example.org/graphql}
	 * @param signingIn lets each request bear a token
	 */
	public PortalClient(URI address, ClientHttpRequestInterceptor signingIn) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
		requests.setReadTimeout(PATIENCE);
		RestClient rest = RestClient.builder()
			.requestFactory(requests)
			.requestInterceptor(signingIn)
			.baseUrl(address.toString())
			.build();
		this.portal = HttpSyncGraphQlClient.builder(rest)
			.documentSource(new ResourceDocumentSource(List.of(new ClassPathResource("operations/")),
					ResourceDocumentSource.FILE_EXTENSIONS))
			.build();
	}

	/**
	 * All that is to be open and all that is to be closed.
	 * @return every task there is, or none are returned
	 * @throws org.springframework.graphql.client.GraphQlClientException if the portal
	 * cannot be asked, or does not answer all of it
	 */
	public List<ProvisioningTask> tasks() {
		List<ProvisioningTask> tasks = new ArrayList<>();
		@Nullable String after = null;
		boolean more = true;
		while (more) {
			ProvisioningTaskConnection page = page(after);
			page.edges().stream().map(ProvisioningTaskEdge::node).forEach(tasks::add);
			after = page.pageInfo().endCursor();
			more = page.pageInfo().hasNextPage();
		}
		return List.copyOf(tasks);
	}

	private ProvisioningTaskConnection page(@Nullable String after) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("first", PAGE);
		variables.put("after", after);
		return Objects.requireNonNull(this.portal.documentName("ProvisioningTasks")
			.variables(variables)
			.retrieveSync("provisioningTasks")
			.toEntity(ProvisioningTaskConnection.class));
	}

	/**
	 * Tells how far something is.
	 * @param report of one grant
	 * @return false where the portal knows better by now
	 * @throws org.springframework.graphql.client.GraphQlClientException if it cannot be
	 * told
	 */
	public boolean report(ReportProvisioningInput report) {
		Map<String, @Nullable Object> input = new HashMap<>();
		input.put("grant", report.grant());
		input.put("kind", report.kind().name());
		input.put("state", report.state().name());
		input.put("sequence", report.sequence());
		input.put("reference", report.reference());
		input.put("diagnostics", report.diagnostics());
		Map<String, Object> ending = Objects.requireNonNull(this.portal.documentName("ReportProvisioning")
			.variable("input", input)
			.retrieveSync("reportProvisioning")
			.toEntity(new ParameterizedTypeReference<Map<String, Object>>() {
			}));
		return REPORTED.equals(ending.get("__typename"));
	}

}
