package io.meshgate.graph.dataset;

import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * How a dataset and a port stand to each other before one is bound to the other.
 *
 * @param holder the port that the dataset is bound to; null where it is free
 * @param hidden whether it is known to those alone who see more than the viewer
 * @param bound how many datasets the port has
 */
public record Claim(@Nullable OutputPortId holder, boolean hidden, int bound) {

	/** As many as a port can have. */
	public static final int MOST = 100;

	/**
	 * Whether the dataset is another port's.
	 * @param port that wants it
	 * @return whether another has it
	 */
	public boolean isTakenFrom(OutputPortId port) {
		return (this.holder == null) ? this.hidden : !this.holder.equals(port);
	}

	/**
	 * Whether the port has the dataset already.
	 * @param port that wants it
	 * @return whether it has it
	 */
	public boolean isHeldBy(OutputPortId port) {
		return port.equals(this.holder);
	}

}
