package io.meshgate.graph.port;

import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * Where a product's data come from.
 *
 * @param id the identity
 * @param name for showing
 * @param source the output port it reads; null where that is unknown or hidden from the
 * viewer
 * @param unresolvedContractId the contract it waits for, while no port serves it
 * @param unresolvedVersion the version it waits for, while no port serves it
 * @param unresolvedPort the port it waits for, by key or by the entity that describes it
 */
public record InputPort(InputPortId id, String name, @Nullable OutputPort source, @Nullable String unresolvedContractId,
		@Nullable String unresolvedVersion, @Nullable String unresolvedPort) {

	/**
	 * Holds where an input port {@code i} waits for a port that went from a product which
	 * the {@code sight} does not reach, or which is gone itself: who was allowed to see
	 * that, nobody can tell any more.
	 */
	public static final String LEFT_HIDDEN = """
			EXISTS {
			  MATCH (i)-[:LACKS]->(left:UnresolvedReference)
			  WHERE left.gone OR EXISTS {
			    MATCH (left)-[:WAS_OF]->(former:DataProduct)
			    WHERE NOT %s
			  }
			}""".formatted(ProductSight.visible("former"));

	/**
	 * The projection of an input port {@code i} with the port {@code o} it reads and its
	 * {@code source}, which tells whether it is shown. What the product itself stated in
	 * the portal looks the same whether what it waits for is hidden or missing.
	 */
	public static final String SHOWN = """
			{
			  id: i.id,
			  name: CASE WHEN o IS NULL AND NOT %1$s OR source.shown OR i.stated THEN i.name ELSE 'not shown' END,
			  source: CASE WHEN source.shown THEN source END,
			  unresolvedContractId: CASE WHEN o IS NULL OR (i.stated AND NOT source.shown) THEN i.contractId END,
			  unresolvedVersion: CASE WHEN o IS NULL OR (i.stated AND NOT source.shown) THEN i.version END,
			  unresolvedPort: CASE WHEN o IS NULL AND NOT %1$s THEN [
			    (i)-[:LACKS]->(awaited:UnresolvedReference) WHERE awaited.link IN ['READS_PORT', 'READS_ENTITY'] | awaited.key
			  ][0] END
			}"""
		.formatted(LEFT_HIDDEN);

	/**
	 * Goes on with each {@code input} as it is {@link #SHOWN}, by name; those whose names
	 * are not shown come last, in no order that tells of them.
	 */
	public static final String IN_ORDER = """
			WITH i, %s AS input
			WITH input, CASE WHEN input.name = i.name THEN [i.nameOrder, i.version] END AS place
			ORDER BY place IS NULL, place[0], place[1], input.id""".formatted(SHOWN);

	/**
	 * Holds where the source of an input port {@code i} is known, as far as the
	 * {@code sight} goes: wherever {@link #SHOWN} says what it waits for, it is not.
	 */
	public static final String RESOLVED = """
			EXISTS {
			  MATCH (i)-[:READS]->(read:OutputPort)
			  WHERE NOT coalesce(i.stated, false) OR EXISTS {
			    MATCH (read)<-[:OFFERS]-(feeding:DataProduct)
			    WHERE %s
			  }
			}""".formatted(ProductSight.visible("feeding"));

}
