/**
 * Deciding whether people may act, and what they are for the whole platform.
 */
@NullMarked
package io.meshgate.api.person.activity;

import org.jspecify.annotations.NullMarked;
