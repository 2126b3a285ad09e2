package io.meshgate.api.lineage.export;

import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineageClientUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as OpenLineage's own client reads them, into its own types: it is generated from
 * the specification, so what it knows no place for is not of that.
 */
final class ReadByClient {

	private static final ObjectMapper STRICT = OpenLineageClientUtils.newObjectMapper()
		.setAnnotationIntrospector(new KnownAlone())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

	private ReadByClient() {
	}

	/** What the client writes of what it read; only times it spells in another way. */
	static JsonNode written(JsonNode event) {
		Class<? extends OpenLineage.BaseEvent> type = event.has("job") ? OpenLineage.JobEvent.class
				: OpenLineage.DatasetEvent.class;
		try {
			String read = OpenLineageClientUtils.toJson(STRICT.readValue(event.toString(), type));
			ObjectNode written = JsonMapper.shared().readTree(read).asObject();
			return written.put("eventTime", Instant.parse(written.path("eventTime").asString()).toString());
		}
		catch (JsonProcessingException unknown) {
			throw new AssertionError("The client does not take " + event, unknown);
		}
	}

	/** Leaves no place for facets and fields that the client has no type for. */
	private static final class KnownAlone extends JacksonAnnotationIntrospector {

		private static final long serialVersionUID = 1L;

		@Override
		public @Nullable Boolean hasAnySetter(Annotated place) {
			Boolean any = super.hasAnySetter(place);
			if (!Boolean.TRUE.equals(any)) {
				return any;
			}
			Class<?> value = place.getType().getContentType().getRawClass();
			return value != Object.class && !value.isInterface();
		}

	}

}
