package io.meshgate.graph.descriptor;

/**
 * What a reference in a document becomes once its target is there. The order is the order
 * in which references are resolved: who belongs to which team comes before the owner that
 * is found through a person.
 */
public enum Link {

	/** The domain is part of the domain with this key. */
	DOMAIN_PARENT(NodeType.DOMAIN),
	/** The team is part of the team with this key. */
	TEAM_PARENT(NodeType.TEAM),
	/** The team with this key is part of this one, unless it is part of another. */
	TEAM_CHILD(NodeType.TEAM),
	/** The person is a member of the team with this key. */
	MEMBER_OF(NodeType.TEAM),
	/** The person with this key is a member of the team. */
	HAS_MEMBER(NodeType.PERSON),
	/** The person with this key is the domain's steward. */
	STEWARD(NodeType.PERSON),
	/** The team with this key owns it. */
	OWNER(NodeType.TEAM),
	/** The only team that has this key or name owns it. */
	OWNER_NAMED(NodeType.TEAM),
	/** The only team that the person with this key belongs to owns it. */
	OWNER_PERSON(NodeType.PERSON),
	/** The team with this key keeps the dataset. */
	KEEPER(NodeType.TEAM),
	/** The only team that the person with this key belongs to keeps the dataset. */
	KEEPER_PERSON(NodeType.PERSON),
	/** It lies in the domain with this key. */
	DOMAIN(NodeType.DOMAIN),
	/** It lies in the only domain that has this key or name. */
	DOMAIN_NAMED(NodeType.DOMAIN),
	/** The port is offered by the data product with this key. */
	OFFERED_BY(NodeType.DATA_PRODUCT),
	/** The input port belongs to the data product with this key. */
	CONSUMED_BY(NodeType.DATA_PRODUCT),
	/** The output port is governed by the contract with this id. */
	GOVERNED_BY(NodeType.CONTRACT),
	/** The input port reads the output port that a catalogue entity describes. */
	READS_ENTITY(NodeType.OUTPUT_PORT),
	/** The input port reads the output port that serves the contract with this id. */
	READS_CONTRACT(NodeType.OUTPUT_PORT),
	/** The input port reads the output port with this key. */
	READS_PORT(NodeType.OUTPUT_PORT),
	/** The data product with this key is to be used once this one ends. */
	SUCCESSOR(NodeType.DATA_PRODUCT),
	/** The data product is a part of the data product with this key. */
	WHOLE(NodeType.DATA_PRODUCT),
	/** The output port gives out the dataset with this key. */
	SERVES(NodeType.DATASET),
	/** The group of terms is part of the group with this key. */
	GROUP_PARENT(NodeType.TERM_GROUP),
	/** The term belongs to the group with this key. */
	GROUP(NodeType.TERM_GROUP),
	/** The term means that in the domain with this key. */
	DEFINED_IN(NodeType.DOMAIN),
	/** It is about the term with this key. */
	ABOUT(NodeType.TERM),
	/** The term has to do with the term with this key. */
	RELATED(NodeType.TERM),
	/** The term means the same as the term with this key. */
	SYNONYMOUS(NodeType.TERM);

	private final NodeType target;

	Link(NodeType target) {
		this.target = target;
	}

	/**
	 * What the reference points to.
	 * @return its type
	 */
	public NodeType target() {
		return this.target;
	}

}
