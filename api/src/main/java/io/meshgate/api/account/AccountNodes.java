package io.meshgate.api.account;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.account.ServiceAccount;
import io.meshgate.graph.account.ServiceAccountId;
import io.meshgate.graph.account.ServiceAccounts;
import io.meshgate.graph.loading.Circle;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Service accounts as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class AccountNodes {

	@Bean
	NodeSource serviceAccountSource() {
		return NodeSource.of(ServiceAccount.class, ServiceAccountId::new, ServiceAccounts.LOADING,
				AccountViews.VIEWS::account);
	}

	@Bean
	FactsSource serviceAccountFacts() {
		return FactsSource.of(ServiceAccount.class, Circle.SERVICE_ACCOUNT, ServiceAccountId::new,
				ServiceAccounts.LOADING.map((_) -> AccountViews.FACTS));
	}

}
