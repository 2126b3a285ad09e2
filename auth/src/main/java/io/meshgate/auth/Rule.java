package io.meshgate.auth;

/**
 * Why something is allowed or refused.
 */
public enum Rule {

	/** Whoever can see a thing may look at it. */
	VISIBLE(true),

	/** What is public is shown to everybody. */
	PUBLIC(true),

	/** What is shared in a domain is shown to those who work there. */
	WORKS_IN_DOMAIN(true),

	/** Whoever consumes a product sees it. */
	CONSUMES(true),

	/** Whoever has asked sees what they asked for, until that is decided. */
	ASKED(true),

	/** Whoever is to decide sees what about. */
	AWAITED(true),

	/** Whoever is signed in may ask. */
	SIGNED_IN(true),

	/** The owning team answers for what it owns. */
	OWNER_TEAM(true),

	/** Approvers of the owning team decide who gets access to it. */
	TEAM_APPROVER(true),

	/** Editors of the owning team change what it owns. */
	TEAM_EDITOR(true),

	/** Owning a domain reaches down the tree, for the owners of its team. */
	DOMAIN_OWNER(true),

	/** Looking after a domain reaches down the tree, for its words. */
	DOMAIN_STEWARD(true),

	/** Administrators may do what any owner may. */
	ADMINISTRATOR(true),

	/** The governance group sets what holds for the whole platform. */
	GOVERNANCE(true),

	/** Auditors are told who could read what. */
	AUDITOR(true),

	/** The account of a lineage tool tells what data go where. */
	EMITTER(true),

	/** The account of an executor opens and closes the ports it is given. */
	EXECUTOR(true),

	/** Owners of a team decide what it says and who belongs to it. */
	TEAM_OWNER(true),

	/** Whoever belongs to a team may leave it. */
	OWN_PLACE(true),

	/** Whoever asked may take it back, and answers. */
	REQUESTER(true),

	/** Whoever uses a product speaks of it. */
	CONSUMER(true),

	/** Whoever has access may give it back. */
	HOLDER(true),

	/** Whoever said something may change it. */
	AUTHOR(true),

	/** Whoever stands in for somebody decides what that one may decide. */
	DELEGATE(true),

	/** Whom a policy names for a stage decides in it. */
	NAMED(true),

	/** A service account does what it is registered for, and nothing else. */
	NOT_DECLARED(false),

	/** It takes to be one of those to whom the product is shown. */
	NOT_SEEN(false),

	/** Nobody decides on what they asked for. */
	OWN_REQUEST(false),

	/** Nobody decides for the side that consumes. */
	CONSUMER_SIDE(false),

	/** It takes ownership. */
	NOT_AN_OWNER(false),

	/** It takes another role in the team. */
	NEEDS_ROLE(false),

	/** It takes to be the one who asked. */
	NOT_THE_REQUESTER(false),

	/** It takes access to the product. */
	NOT_A_CONSUMER(false),

	/** It takes to be of the side that has the access. */
	NOT_A_HOLDER(false),

	/** Nobody judges what they offer themselves. */
	OWN_OFFER(false),

	/** It takes to be the one who said it. */
	NOT_THE_AUTHOR(false),

	/** It takes to be a member of the team. */
	NOT_A_MEMBER(false),

	/** It takes to be an owner of the team. */
	NOT_A_TEAM_OWNER(false),

	/** It takes a team that works in the domain. */
	NOT_SETTLED(false),

	/** It takes to administer the platform. */
	NOT_AN_ADMINISTRATOR(false),

	/** It takes to be the account of a lineage tool. */
	NOT_AN_EMITTER(false),

	/** It takes to be the account of an executor that is given the port. */
	NOT_AN_EXECUTOR(false),

	/** It takes to set the policies of the whole mesh. */
	NOT_GOVERNING(false),

	/** The thing is not in a state in which this can be done. */
	STATE(false),

	/** This cannot be done with such a thing. */
	NOT_APPLICABLE(false);

	private final boolean allows;

	Rule(boolean allows) {
		this.allows = allows;
	}

	boolean allows() {
		return this.allows;
	}

}
