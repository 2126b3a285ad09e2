package io.meshgate.frontend.subscription;

import io.meshgate.frontend.Node;

/**
 * On whose behalf access is asked for and held.
 */
public interface Consumer extends Node {

}
