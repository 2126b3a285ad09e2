/**
 * Over GraphQL: what holds for access, and where.
 */
@NullMarked
package io.meshgate.api.policy;

import org.jspecify.annotations.NullMarked;
