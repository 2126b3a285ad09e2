package io.meshgate.development;

import io.meshgate.development.identity.DevelopmentIssuer;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * GraphiQL, signed in, and the way to it.
 */
@AutoConfiguration
@ConditionalOnBean(DevelopmentIssuer.class)
class GraphiqlPage implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/", "/graphiql");
		registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
	}

}
