package io.meshgate.frontend.lineage;

/**
 * What happens to something that data come from.
 */
public enum LineageChange {

	/** It goes, or is not what it was. */
	REMOVAL,

	/** What it holds changes. */
	VALUES

}
