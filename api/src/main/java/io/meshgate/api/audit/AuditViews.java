package io.meshgate.api.audit;

import java.util.List;
import java.util.Map;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.audit.AuditEntry;
import io.meshgate.frontend.audit.AuditEntryEdge;
import io.meshgate.frontend.audit.TimelineEntryEdge;
import io.meshgate.frontend.audit.TimelineEntry;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.Id;
import io.meshgate.graph.audit.AuditEntryId;
import io.meshgate.graph.audit.Chain;
import io.meshgate.graph.audit.Seal;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.template.TemplateId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * The record as the contract shows it.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AuditViews {

	AuditViews VIEWS = Mappers.getMapper(AuditViews.class);

	/** What the contract does not call as its id is called. */
	Map<Class<? extends Id>, String> CALLED_OTHERWISE = Map.of(ProductId.class, "DataProduct", TemplateId.class,
			"ProductTemplate", DatasetFieldId.class, "DatasetColumn");

	@Mapping(target = "event", source = "recorded.id")
	@Mapping(target = "type", source = "recorded.type")
	@Mapping(target = "data", source = "recorded.data")
	@Mapping(target = "occurredAt", source = "recorded.occurredAt")
	@Mapping(target = "at", source = "recorded.at")
	@Mapping(target = "subject", expression = "java(subject(entry))")
	@Mapping(target = "number", source = "seal.number")
	@Mapping(target = "hash", source = "seal.hash")
	@Mapping(target = "canonical", expression = "java(canonical(entry))")
	AuditEntry entry(io.meshgate.graph.audit.AuditEntry entry);

	@Mapping(target = "type", source = "recorded.type")
	@Mapping(target = "occurredAt", source = "recorded.occurredAt")
	@Mapping(target = "at", source = "recorded.at")
	@Mapping(target = "subject", expression = "java(subject(entry))")
	TimelineEntry moment(io.meshgate.graph.audit.AuditEntry entry);

	Person person(io.meshgate.graph.person.Person person);

	default AuditEntryEdge edge(String cursor, io.meshgate.graph.audit.AuditEntry entry) {
		return new AuditEntryEdge(cursor, entry(entry));
	}

	default TimelineEntryEdge moment(String cursor, io.meshgate.graph.audit.AuditEntry entry) {
		return new TimelineEntryEdge(cursor, moment(entry));
	}

	default String event(AuditEntryId id) {
		return id.value();
	}

	/**
	 * Of what may be one of several, the one that is there, or the first of them; of what
	 * nobody tells any more, nothing in particular.
	 */
	default String subject(io.meshgate.graph.audit.AuditEntry entry) {
		List<String> types = EventType.find(entry.recorded().type())
			.map(EventType::subjects)
			.orElseGet(List::of)
			.stream()
			.map(AuditViews::type)
			.toList();
		String type = types.stream()
			.filter((each) -> each.equals(entry.kind()))
			.findFirst()
			.orElse(types.isEmpty() ? "Node" : types.getFirst());
		return new GlobalId(type, entry.recorded().subject()).text();
	}

	default @Nullable String canonical(io.meshgate.graph.audit.AuditEntry entry) {
		Seal seal = entry.seal();
		return (seal != null) ? Chain.canonical(seal.number(), entry.recorded()) : null;
	}

	/**
	 * What the contract calls what has such ids.
	 */
	static String type(Class<? extends Id> id) {
		String name = id.getSimpleName();
		return CALLED_OTHERWISE.getOrDefault(id, name.substring(0, name.length() - "Id".length()));
	}

}
