/**
 * Over GraphQL: how ready the mesh is.
 */
@NullMarked
package io.meshgate.api.governance.scorecard;

import org.jspecify.annotations.NullMarked;
