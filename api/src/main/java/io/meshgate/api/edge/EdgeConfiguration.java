package io.meshgate.api.edge;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts the filters in their places: the correlation id around everything, also around who
 * is let in; the look at the body after that.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
class EdgeConfiguration {

	@Bean
	FilterRegistrationBean<CorrelationId> correlationId() {
		FilterRegistrationBean<CorrelationId> registration = new FilterRegistrationBean<>(new CorrelationId());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	@Bean
	FilterRegistrationBean<BodyCheck> bodyCheck(EdgeSettings settings) {
		FilterRegistrationBean<BodyCheck> registration = new FilterRegistrationBean<>(
				new BodyCheck(settings.requestLimit()));
		registration.addUrlPatterns("/graphql");
		registration.setOrder(0);
		return registration;
	}

}
