package io.meshgate.api.account;

import java.util.List;
import java.util.Optional;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.account.ChangeServiceAccountPayload;
import io.meshgate.frontend.account.RegisterServiceAccountPayload;
import io.meshgate.frontend.account.ServiceAccount;
import io.meshgate.graph.account.ServiceAccountId;
import io.meshgate.graph.account.ServiceAccounts;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * How changes to service accounts are answered: with the account as it stands now.
 */
@Component
class AccountAnswers {

	private final ServiceAccounts accounts;

	AccountAnswers(ServiceAccounts accounts) {
		this.accounts = accounts;
	}

	RegisterServiceAccountPayload registered(Viewer viewer, Ending<Moved> ending) {
		Optional<ServiceAccount> account = find(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new RegisterServiceAccountPayload.ServiceAccountRegistered(there(account));
			case CONFLICT ->
				new RegisterServiceAccountPayload.ServiceAccountConflict(account.orElse(null), ending.reason());
		};
	}

	ChangeServiceAccountPayload changed(Viewer viewer, Ending<Moved> ending) {
		Optional<ServiceAccount> account = find(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ChangeServiceAccountPayload.ServiceAccountChanged(there(account));
			case CONFLICT ->
				new ChangeServiceAccountPayload.ServiceAccountConflict(account.orElse(null), ending.reason());
		};
	}

	private static ServiceAccount there(Optional<ServiceAccount> account) {
		return account.orElseThrow(() -> new NotFound("service account"));
	}

	private Optional<ServiceAccount> find(Viewer viewer, Ending<?> ending) {
		return this.accounts.load(viewer, List.of(new ServiceAccountId(ending.subject())))
			.stream()
			.findFirst()
			.map(AccountViews.VIEWS::account);
	}

}
