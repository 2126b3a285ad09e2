/**
 * Lists cut into pages: reading what page is asked for, and building the connections.
 */
@NullMarked
package io.meshgate.api.page;

import org.jspecify.annotations.NullMarked;
