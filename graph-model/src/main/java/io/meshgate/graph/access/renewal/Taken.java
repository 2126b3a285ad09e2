package io.meshgate.graph.access.renewal;

import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.subscription.GrantId;
import org.jspecify.annotations.Nullable;

/**
 * How what is asked is taken, by what there is under the lock.
 */
public sealed interface Taken {

	/**
	 * It can be asked.
	 *
	 * @param asking in full
	 * @param running the grant that it is about; null for new access
	 */
	record Up(Asking asking, @Nullable GrantId running) implements Taken {
	}

	/**
	 * It cannot.
	 *
	 * @param because why, in one sentence
	 */
	record Back(String because) implements Taken {
	}

}
