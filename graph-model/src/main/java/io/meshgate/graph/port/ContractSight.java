package io.meshgate.graph.port;

import io.meshgate.graph.product.ProductSight;

/**
 * Who sees a contract, as Cypher. A contract shows with a product one of whose ports is
 * on it, and with a product that published it, which may have taken its port off. A
 * version that no port is on shows with the versions that are on some, so that what was
 * promised before can be compared; and one that nobody published, with those that were
 * published. The fragments expect the contract as {@code c}, and what
 * {@link ProductSight#VIEWER} binds.
 */
public final class ContractSight {

	/** Holds where the viewer may see the contract. */
	public static final String VISIBLE = """
			(EXISTS {
			  MATCH (c)<-[:GOVERNED_BY]-(:OutputPort)<-[:OFFERS]-(p:DataProduct)
			  WHERE %1$s
			} OR EXISTS {
			  MATCH (c)<-[:PUBLISHED]-(p:DataProduct)
			  WHERE %1$s
			} OR (NOT EXISTS { (c)<-[:GOVERNED_BY]-(:OutputPort) } AND (sight.administers OR EXISTS {
			  MATCH (kin:Contract {contractId: c.contractId})<-[:GOVERNED_BY]-(:OutputPort)<-[:OFFERS]-(p:DataProduct)
			  WHERE %1$s
			} OR (NOT EXISTS { (c)<-[:PUBLISHED]-(:DataProduct) } AND EXISTS {
			  MATCH (kin:Contract {contractId: c.contractId})<-[:PUBLISHED]-(p:DataProduct)
			  WHERE %1$s
			}))))
			""".formatted(ProductSight.VISIBLE);

	/** The projection of a contract. */
	static final String PLAIN = """
			c {
			  .id, .key, .version, .name, .status, .document,
			  contractId: coalesce(c.contractId, c.key), rank: coalesce(c.rank, '!' + c.version)
			}""";

	private ContractSight() {
	}

}
