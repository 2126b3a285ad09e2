package io.meshgate.api.descriptor;

import io.meshgate.graph.linking.Unresolved;

/**
 * Says what a document refers to in vain.
 */
final class Wording {

	private Wording() {
	}

	static String of(Unresolved unresolved) {
		String key = "'" + unresolved.key() + "'" + unresolved.version().map(" version "::concat).orElse("");
		if (unresolved.circle()) {
			return "being part of " + key + " would make a circle";
		}
		return switch (unresolved.link()) {
			case DOMAIN_PARENT, DOMAIN, DEFINED_IN -> "the domain " + key + " is not in the mesh";
			case DOMAIN_NAMED -> "no domain, or not only one, is called " + key;
			case TEAM_PARENT, TEAM_CHILD, MEMBER_OF -> "the team " + key + " is not in the mesh";
			case OWNER, KEEPER -> "the owner, team " + key + ", is not in the mesh";
			case OWNER_NAMED -> "the owner is unknown: no team, or not only one, is called " + key;
			case OWNER_PERSON, KEEPER_PERSON ->
				"there is no owner: the person " + key + " is not in the mesh or does not belong to exactly one team";
			case HAS_MEMBER, STEWARD -> "the person " + key + " is not in the mesh";
			case OFFERED_BY, CONSUMED_BY -> "the data product " + key + " is not in the mesh";
			case GOVERNED_BY -> "the contract " + key + " is not in the mesh";
			case SERVES -> "the dataset " + key + " is not in the mesh";
			case GROUP_PARENT, GROUP -> "the group of terms " + key + " is not in the mesh";
			case ABOUT, RELATED, SYNONYMOUS -> "the term " + key + " is not in the mesh";
			case SUCCESSOR -> "the successor, data product " + key + ", is not in the mesh";
			case WHOLE -> "the data product " + key + ", which it is a part of, is not in the mesh";
			case READS_PORT -> "the output port " + key + " is not in the mesh";
			case READS_ENTITY -> "no output port of the mesh is described by " + key;
			case READS_CONTRACT -> "no output port, or not only one, serves the contract " + key;
		};
	}

}
