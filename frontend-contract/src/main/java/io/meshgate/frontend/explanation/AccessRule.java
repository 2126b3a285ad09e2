package io.meshgate.frontend.explanation;

/**
 * The rules by which it is decided what somebody may do.
 */
public enum AccessRule {

	/** Whoever can see a thing may look at it. */
	VISIBLE,

	/** What is public is shown to everybody. */
	PUBLIC,

	/** What is shared in a domain is shown to those who work there. */
	WORKS_IN_DOMAIN,

	/** Whoever consumes a product sees it. */
	CONSUMES,

	/** Whoever has asked for access sees what to, until that is decided. */
	ASKED,

	/** Whoever is to decide on a request sees what it is about. */
	AWAITED,

	/** Whoever is signed in may. */
	SIGNED_IN,

	/** Owners of the owning team answer for what the team owns. */
	OWNER_TEAM,

	/** Approvers of the owning team decide who gets access. */
	TEAM_APPROVER,

	/** Editors of the owning team change what it owns. */
	TEAM_EDITOR,

	/** Owning a domain reaches down the tree. */
	DOMAIN_OWNER,

	/** Looking after a domain reaches down the tree, for its words. */
	DOMAIN_STEWARD,

	/** Administrators of the platform may do what any owner may. */
	ADMINISTRATOR,

	/** The governance group sets what holds for the whole platform. */
	GOVERNANCE,

	/** Auditors are told who could read what. */
	AUDITOR,

	/** The account of a lineage tool tells what data go where. */
	EMITTER,

	/** The account of an executor opens and closes the ports it is given. */
	EXECUTOR,

	/** Owners of a team decide what it says and who belongs to it. */
	TEAM_OWNER,

	/** Whoever belongs to a team may leave it. */
	OWN_PLACE,

	/** Whoever asked may take it back, and answers. */
	REQUESTER,

	/** Whoever uses a product speaks of it. */
	CONSUMER,

	/** Whoever has access may give it back. */
	HOLDER,

	/** Whoever said something may change it. */
	AUTHOR,

	/** Whoever stands in for somebody decides what that one may decide. */
	DELEGATE,

	/** Whom a policy names for a stage decides in it. */
	NAMED,

	/** A service account does what it is registered for, and nothing else. */
	NOT_DECLARED,

	/** It is not shown to them. */
	NOT_SEEN,

	/** Nobody decides on what they asked for. */
	OWN_REQUEST,

	/** Nobody decides for the side that consumes. */
	CONSUMER_SIDE,

	/** It takes ownership. */
	NOT_AN_OWNER,

	/** It takes another role in the team. */
	NEEDS_ROLE,

	/** It takes to be the one who asked. */
	NOT_THE_REQUESTER,

	/** It takes access to the product. */
	NOT_A_CONSUMER,

	/** It takes to be of the side that has the access. */
	NOT_A_HOLDER,

	/** Nobody judges what they offer themselves. */
	OWN_OFFER,

	/** It takes to be the one who said it. */
	NOT_THE_AUTHOR,

	/** It takes to be a member of the team. */
	NOT_A_MEMBER,

	/** It takes to be an owner of the team. */
	NOT_A_TEAM_OWNER,

	/** It takes a team that works in the domain. */
	NOT_SETTLED,

	/** It takes to administer the platform. */
	NOT_AN_ADMINISTRATOR,

	/** It takes to be the account of a lineage tool. */
	NOT_AN_EMITTER,

	/** It takes to be the account of an executor that is given the port. */
	NOT_AN_EXECUTOR,

	/** It takes to set the policies of the whole mesh. */
	NOT_GOVERNING,

	/** The thing is not in a state in which this can be done. */
	STATE,

	/** This cannot be done with such a thing, by nobody. */
	NOT_APPLICABLE

}
