package io.meshgate.api.refusal;

/**
 * That something is not done, for a reason the caller may read. Its message goes out as
 * it stands and so names nothing the viewer may not see.
 */
public sealed interface Refusal permits BadRequest, Forbidden, NotFound {

	/**
	 * Why, in one sentence.
	 * @return for a person to read
	 */
	String because();

}
