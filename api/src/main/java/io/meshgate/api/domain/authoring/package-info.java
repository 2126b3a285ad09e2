/**
 * Making, changing and moving domains, and who answers for them.
 */
@NullMarked
package io.meshgate.api.domain.authoring;

import org.jspecify.annotations.NullMarked;
