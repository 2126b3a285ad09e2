package io.meshgate.api.identity;

import io.meshgate.api.portal.MovableClock;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lets tests tell the portal how late it is.
 */
class MovableTime implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("clock", new MovableClock());
	}

}
