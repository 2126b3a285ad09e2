package io.meshgate.development;

import io.meshgate.development.identity.DevelopmentIssuer;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/**
 * Tells, once the portal is ready, where to go and whom to sign in as.
 */
@AutoConfiguration
@ConditionalOnBean(DevelopmentIssuer.class)
class WelcomeConfiguration {

	private static final String WELCOME = """
			The portal runs.

			  GraphiQL   %1$s/graphiql
			  GraphQL    %1$s/graphql

			Sign in as admin, governor, steward, owner, consumer or executor (or by the key of anybody
			else in the mesh): the name is the password too. For scripts, as owner:

			  curl -u owner:owner -d grant_type=client_credentials %1$s/oauth2/token
			""";

	@Bean
	ApplicationListener<ApplicationReadyEvent> welcome() {
		return (ready) -> {
			String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
			LogFactory.getLog(WelcomeConfiguration.class).info(WELCOME.formatted("http://localhost:" + port));
		};
	}

}
