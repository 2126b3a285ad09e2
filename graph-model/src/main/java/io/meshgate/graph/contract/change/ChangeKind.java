package io.meshgate.graph.contract.change;

/**
 * What can change in a contract.
 */
public enum ChangeKind {

	/** An object is new. */
	OBJECT_ADDED,
	/** An object is gone. */
	OBJECT_REMOVED,
	/** An object or a column is called otherwise where it lies. */
	PHYSICAL_NAME_CHANGED,
	/** A column is new. */
	COLUMN_ADDED,
	/** A column is gone. */
	COLUMN_REMOVED,
	/** A column has another name and is otherwise the same. */
	COLUMN_RENAMED,
	/** All values of before still fit, and others do too. */
	TYPE_WIDENED,
	/** Not all values of before still fit. */
	TYPE_NARROWED,
	/** The values are something else. */
	TYPE_CHANGED,
	/** More values are allowed. */
	VALUES_WIDENED,
	/** Some values are no longer allowed. */
	VALUES_NARROWED,
	/** There always is a value now. */
	REQUIRED_ADDED,
	/** There may be no value now. */
	REQUIRED_DROPPED,
	/** No two values are the same now. */
	UNIQUE_ADDED,
	/** Values may repeat now. */
	UNIQUE_DROPPED,
	/** Other columns tell the rows apart. */
	PRIMARY_KEY_CHANGED,
	/** It is more delicate. */
	CLASSIFICATION_RAISED,
	/** It is delicate in another way, or less. */
	CLASSIFICATION_CHANGED,
	/** It is about to go. */
	DEPRECATED,
	/** It is described otherwise. */
	DESCRIPTION_CHANGED,
	/** A service level is new. */
	SERVICE_LEVEL_ADDED,
	/** A service level is gone. */
	SERVICE_LEVEL_REMOVED,
	/** A service level promises less. */
	SERVICE_LEVEL_WORSENED,
	/** A service level promises more. */
	SERVICE_LEVEL_IMPROVED,
	/** A service level promises something else. */
	SERVICE_LEVEL_CHANGED,
	/** The data are somewhere else as well. */
	SERVER_ADDED,
	/** The data are no longer there. */
	SERVER_REMOVED,
	/** A server is reached otherwise. */
	SERVER_MOVED,
	/** Something is assured of the data. */
	QUALITY_RULE_ADDED,
	/** Something is assured no more. */
	QUALITY_RULE_REMOVED,
	/** More is assured. */
	QUALITY_RULE_TIGHTENED,
	/** Less is assured. */
	QUALITY_RULE_LOOSENED,
	/** Something else is assured. */
	QUALITY_RULE_CHANGED,
	/** It is not about to go any more. */
	DEPRECATION_LIFTED,
	/** How something refers to something else is said as well. */
	RELATIONSHIP_ADDED,
	/** How something refers to something else is said no more. */
	RELATIONSHIP_REMOVED,
	/** The data can be had by another role as well. */
	ROLE_ADDED,
	/** The data can no longer be had by a role. */
	ROLE_REMOVED,
	/** A role is described otherwise. */
	ROLE_CHANGED,
	/** It costs more. */
	PRICE_RAISED,
	/** It costs less. */
	PRICE_LOWERED,
	/** It costs something else. */
	PRICE_CHANGED,
	/** Something else is said of what the data are for. */
	USAGE_CHANGED,
	/** Something else is said of what the data are not for. */
	LIMITATIONS_CHANGED,
	/** The contract stands somewhere else in its life. */
	STATUS_CHANGED,
	/** Something else of the contract says something else. */
	SECTION_CHANGED

}
