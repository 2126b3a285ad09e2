package io.meshgate.graph.template;

import io.meshgate.graph.platform.PlatformSight;

/**
 * What a template says, as Cypher. The fragments expect the template as {@code x}, the
 * platform that it is offered on as {@code f}, and the team that runs that as {@code t}.
 */
final class TemplateSight {

	/** Binds what the platform needs to be shown with a template. */
	static final String OFFERED = "MATCH (x)-[:OFFERED_ON]->(f:Platform)<-[:OWNS]-(t:Team)\n";

	/** The projection of a template that {@link ProductTemplate} is read from. */
	static final String PLAIN = """
			x {
			  .id, .key, .name, .description, .kind, .visibility, .tags, .revision,
			  outputPorts: COLLECT {
			    MATCH (x)-[:STARTS_WITH]->(port:TemplatePort)
			    WITH port
			    ORDER BY port.position
			    RETURN port {.name, .type, .platform}
			  },
			  platform: %s
			}""".formatted(PlatformSight.PLAIN);

	private TemplateSight() {
	}

}
