package io.meshgate.api.authoring;

/**
 * How changing or moving a product ends.
 */
enum Moved {

	DONE, CONFLICT

}
