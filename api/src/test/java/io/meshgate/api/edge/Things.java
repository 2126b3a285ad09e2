package io.meshgate.api.edge;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Controller;

/**
 * An application that is all edge: a few things stand in for the mesh. Its profile keeps
 * it out of the whole application.
 */
@Configuration(proxyBeanMethods = false)
@Profile("things")
@ComponentScan(basePackages = { "io.meshgate.api.edge", "io.meshgate.api.scalar" })
@ImportAutoConfiguration({ TaskExecutionAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class,
		DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class,
		HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class, GraphQlAutoConfiguration.class,
		GraphQlWebMvcAutoConfiguration.class })
@Controller
class Things {

	private static final Thing THING = new Thing("thing");

	@QueryMapping
	Thing thing(@Argument @Nullable OffsetDateTime at, @Argument @Nullable By by, @Argument @Nullable String echo) {
		return (echo != null) ? new Thing(echo) : THING;
	}

	@QueryMapping
	List<Thing> things() {
		return List.of(THING);
	}

	@SchemaMapping(typeName = "Thing", field = "things")
	List<Thing> thingsOf() {
		return List.of(THING);
	}

	@QueryMapping
	Thing refused(@Argument String how) {
		throw Map.<String, RuntimeException>of("request", new BadRequest("It is wrong."), "forbidden",
				new Forbidden("Only owners may."), "missing", new NotFound("thing"), "anonymous",
				new AuthenticationCredentialsNotFoundException("secret"), "denied", new AccessDeniedException("secret"))
			.getOrDefault(how, new IllegalStateException("secret"));
	}

	@QueryMapping
	@Nullable Thing broken() {
		return null;
	}

	@QueryMapping
	@Nullable String logged() {
		return MDC.get(CorrelationId.NAME) + " virtually: " + Thread.currentThread().isVirtual();
	}

	@QueryMapping
	Thing slow() throws InterruptedException {
		return slowly();
	}

	@SchemaMapping(typeName = "Thing", field = "slow")
	Thing slowly() throws InterruptedException {
		Thread.sleep(500);
		return THING;
	}

	record Thing(String name) {
	}

	record By(@Nullable String id, @Nullable String key) {
	}

}
