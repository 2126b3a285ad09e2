/**
 * How domains are made, changed, moved and handed over by the people who answer for them.
 */
@NullMarked
package io.meshgate.graph.domain.authoring;

import org.jspecify.annotations.NullMarked;
