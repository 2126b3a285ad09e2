package io.meshgate.api.sight;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one asks for to be told something: each is answered on paths of its own.
 */
enum Question {

	/** Some products by their ids. */
	LOAD("load"),

	/** Why somebody sees them, or may read what became of them. */
	CHECK("check|audit"),

	/** What words find. */
	SEARCH("search"),

	/** All of them, and what may be done with each. */
	LIST("list"),

	/** How many there are. */
	NUMBER("number.*"),

	/** What their data go into. */
	LINEAGE("lineage of .*"),

	/**
	 * Some requests by their ids, what may be done with each, and how long for others.
	 */
	REQUEST("request|until .*"),

	/** Those that one made. */
	REQUESTER("list as REQUESTER"),

	/** Those that one made, and those made to what one answers for. */
	REQUESTS("list as null"),

	/** Those that one may decide on. */
	APPROVER("list as APPROVER"),

	/** Those that wait for one's decision. */
	INBOX("inbox"),

	/**
	 * What one looks at before one decides: requests and subscriptions that one is told
	 * of by their ids as well.
	 */
	BACKGROUND("background"),

	/** Some subscriptions by their ids, and what may be done with the grants of each. */
	SUBSCRIPTION("subscription|grant"),

	/** All of them. */
	SUBSCRIPTIONS("subscriptions"),

	/** Some delegations by their ids, and which of them may be ended. */
	DELEGATION("delegation.*"),

	/** Some versions of contracts by their ids. */
	VERSION("version"),

	/** Some datasets by their ids. */
	DATASET("dataset"),

	/** Some jobs by their ids. */
	JOB("job"),

	/** On whose behalf one may ask. */
	ASK("ask"),

	/** What one may publish contracts of. */
	CONTRACT("contract"),

	/** Who may change domains, and the words defined in them. */
	DOMAIN("domain|term"),

	/** Who may change teams, and leave them. */
	TEAM("team|place"),

	/** Who may change applications. */
	APPLICATION("application"),

	/** To whom requests go. */
	ROUTE("route");

	/** Those that are asked once for everybody. */
	static final Set<Question> OF_ALL = EnumSet.of(DOMAIN, TEAM, APPLICATION, ROUTE);

	private final Pattern paths;

	Question(String paths) {
		this.paths = Pattern.compile(paths);
	}

	/** Whether the answer is to be found where this is answered. */
	boolean isAnsweredBy(Answer answer) {
		return this.paths.matcher(answer.path()).matches();
	}

}
