/**
 * Over GraphQL: what is demanded of products.
 */
@NullMarked
package io.meshgate.api.governance;

import org.jspecify.annotations.NullMarked;
