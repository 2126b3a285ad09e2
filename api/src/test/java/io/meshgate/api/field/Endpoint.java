package io.meshgate.api.field;

import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.api.portal.Visitor;
import io.meshgate.api.rest.Permitted;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Where the application answers beside GraphQL.
 *
 * @param method how it is asked
 * @param path where
 * @param mapping what else it goes by
 * @param handler who answers
 */
record Endpoint(RequestMethod method, String path, RequestMappingInfo mapping, HandlerMethod handler) {

	/**
	 * All that are ours: what stands in our own packages, or below {@code /api/}.
	 */
	static List<Endpoint> all(RequestMappingHandlerMapping mappings) {
		return mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((entry) -> of(entry.getKey(), entry.getValue()))
			.filter((endpoint) -> endpoint.path().startsWith("/api/")
					|| endpoint.handler().getBeanType().getName().startsWith("io.meshgate.api."))
			.toList();
	}

	private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
		return mapping.getPatternValues()
			.stream()
			.flatMap((path) -> mapping.getMethodsCondition()
				.getMethods()
				.stream()
				.map((method) -> new Endpoint(method, path, mapping, handler)));
	}

	/**
	 * What it declares to take; empty where it was forgotten.
	 */
	Optional<Permitted> permitted() {
		return Optional.ofNullable(this.handler.getMethodAnnotation(Permitted.class));
	}

	/**
	 * The parameters of its address.
	 */
	List<String> parameters() {
		return Arrays.stream(this.handler.getMethodParameters()).flatMap(Endpoint::names).toList();
	}

	private static Stream<String> names(MethodParameter parameter) {
		RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
		if (single != null) {
			return Stream.of(single.name());
		}
		return parameter.hasParameterAnnotation(ModelAttribute.class)
				? Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName)
				: Stream.empty();
	}

	/**
	 * Asks it, with a body that nothing unpacks where it takes one.
	 */
	HttpResponse<String> ask(Visitor visitor, String query) {
		return visitor.call(this.path + query, (request) -> switch (this.method) {
			case GET -> request.GET();
			default -> packed(request).method(this.method.name(), BodyPublishers.ofString("{}"));
		});
	}

	private HttpRequest.Builder packed(HttpRequest.Builder request) {
		MediaType type = this.mapping.getConsumesCondition()
			.getConsumableMediaTypes()
			.stream()
			.findFirst()
			.orElse(MediaType.APPLICATION_JSON);
		return request.header("Content-Type", type.toString()).header("Content-Encoding", "unheard-of");
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
