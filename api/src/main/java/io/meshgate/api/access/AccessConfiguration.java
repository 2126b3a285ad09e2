package io.meshgate.api.access;

import java.time.Duration;

import io.meshgate.graph.access.review.ReviewPlan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long there is to decide on what is asked.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	@Bean
	ReviewPlan reviewPlan(@Value("${meshgate.access.time-to-decide:P7D}") Duration timeToDecide,
			@Value("${meshgate.access.time-to-live:P30D}") Duration timeToLive) {
		return ReviewPlan.ofOwners(timeToDecide, timeToLive);
	}

}
