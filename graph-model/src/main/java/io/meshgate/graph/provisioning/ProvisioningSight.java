package io.meshgate.graph.provisioning;

import io.meshgate.graph.subscription.GrantSight;

/**
 * What is to be done for the grant {@code g} on the platform of its port {@code o}, as
 * Cypher. It is derived here and nowhere else: from whether the grant covers at the time
 * {@code $now}, whether a program is given the port, and what was reported last, which is
 * of no account where the port was given to somebody, or as something, else since.
 */
public final class ProvisioningSight {

	/**
	 * A map with the {@code kind} and the {@code state}; null where nothing is to be
	 * done.
	 */
	public static final String STEP = """
			CASE
			  WHEN %1$s THEN CASE
			    WHEN g.provisioningKind = 'GRANT' AND EXISTS {
			      MATCH (o)<-[given:PROVISIONS]-(:ServiceAccount)
			      WHERE coalesce(given.since <= g.provisioningAt, true)
			    } THEN {kind: 'GRANT', state: g.provisioning}
			    WHEN EXISTS { (o)<-[:PROVISIONS]-(:ServiceAccount) } THEN {kind: 'GRANT', state: 'PENDING'}
			  END
			  WHEN g.provisioningKind = 'WITHDRAW' THEN {kind: 'WITHDRAW', state: g.provisioning}
			  WHEN g.provisioningKind = 'GRANT' THEN {kind: 'WITHDRAW', state: 'PENDING'}
			END""".formatted(GrantSight.COVERS);

	private ProvisioningSight() {
	}

}
