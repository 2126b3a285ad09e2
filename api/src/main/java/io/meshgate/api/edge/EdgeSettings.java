package io.meshgate.api.edge;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for.
 *
 * @param requestLimit how large its body may be
 * @param maxDepth how many fields deep it may reach; introspection as portals' tools do
 * it needs 15
 * @param maxFields how many fields it may name, fragments counted where they are used
 * @param maxCost how many values its answer may hold, pages taken as full
 * @param maxTokens how many words and signs its document may have
 * @param timeout how long it may take
 */
@ConfigurationProperties("meshgate.graphql")
record EdgeSettings(@DefaultValue("256KB") DataSize requestLimit, @DefaultValue("20") int maxDepth,
		@DefaultValue("500") int maxFields, @DefaultValue("20000") int maxCost, @DefaultValue("5000") int maxTokens,
		@DefaultValue("20s") Duration timeout) {
}
