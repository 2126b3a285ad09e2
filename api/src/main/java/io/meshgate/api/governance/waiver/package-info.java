/**
 * Giving and ending exceptions from rules, and showing them.
 */
@NullMarked
package io.meshgate.api.governance.waiver;

import org.jspecify.annotations.NullMarked;
