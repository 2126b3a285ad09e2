/**
 * Deciding whether people may act.
 */
@NullMarked
package io.meshgate.api.person.activity;

import org.jspecify.annotations.NullMarked;
