package io.meshgate.graph.descriptor;

import java.util.Arrays;
import java.util.List;

import io.meshgate.graph.product.DataProductStatus;

/**
 * Where a document says that a product stands in its life. It says where, not how the
 * product got there, and may pass over what lies between. Nothing in a product's life
 * leads back.
 *
 * @param status where; what the standard means by silence, if it says nothing
 * @param stated whether it says so
 */
public record Stage(DataProductStatus status, boolean stated) {

	/**
	 * What the standard means by silence.
	 * @param status what that is
	 * @return a stage that nobody stated
	 */
	public static Stage silent(DataProductStatus status) {
		return new Stage(status, false);
	}

	/**
	 * Where a product stands that moves on by this.
	 * @return what lies before it; nothing unless it is stated
	 */
	public List<DataProductStatus> from() {
		return Arrays.stream(DataProductStatus.values())
			.filter((before) -> this.stated && before.compareTo(this.status) < 0)
			.toList();
	}

	/**
	 * Whether a product has left it behind.
	 * @param now where the product stands
	 * @return whether it is stated, and would lead back
	 */
	public boolean isBehind(DataProductStatus now) {
		return this.stated && this.status.compareTo(now) < 0;
	}

}
