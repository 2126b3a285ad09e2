/**
 * How granted access is reviewed: what a campaign takes up, what is said to it, and what
 * becomes of the rest.
 */
@NullMarked
package io.meshgate.graph.campaign;

import org.jspecify.annotations.NullMarked;
