package io.meshgate.api.audit;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.audit.AuditEntryConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.audit.AuditEntry;
import io.meshgate.graph.audit.AuditLog;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The record of what happened.
 */
@Controller
class AuditController {

	private static final Connections<AuditEntry, AuditEntryConnection> ENTRIES = Connections.in(
			ListOrder.byInstant("auditLog.at", AuditLog::cursor), AuditViews.VIEWS::edge,
			(edges, page, total) -> new AuditEntryConnection(edges, page));

	private final AuditLog log;

	AuditController(AuditLog log) {
		this.log = log;
	}

	@QueryMapping
	AuditEntryConnection auditLog(@AuthenticationPrincipal Viewer viewer, @Arguments AuditArguments asked) {
		Page page = ENTRIES.page(asked.first(), asked.after());
		return ENTRIES.of(page, this.log.list(viewer, asked.conditions(), page));
	}

}
