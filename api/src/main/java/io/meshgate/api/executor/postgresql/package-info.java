/**
 * Opens and closes tables of a PostgreSQL database to whom the portal grants them. It
 * knows nothing of the portal: what is to be open is told to it.
 */
@NullMarked
package io.meshgate.api.executor.postgresql;

import org.jspecify.annotations.NullMarked;
