/**
 * Whether people may act and what they are for the whole platform, and what becomes of
 * their duties when they may not any more.
 */
@NullMarked
package io.meshgate.graph.person.activity;

import org.jspecify.annotations.NullMarked;
