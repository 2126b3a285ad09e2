/**
 * Over GraphQL: how products stand to the rules.
 */
@NullMarked
package io.meshgate.api.governance.compliance;

import org.jspecify.annotations.NullMarked;
