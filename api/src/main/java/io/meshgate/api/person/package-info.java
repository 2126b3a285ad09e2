/**
 * People over GraphQL, and how those are who vouch for them.
 */
@NullMarked
package io.meshgate.api.person;

import org.jspecify.annotations.NullMarked;
