package io.meshgate.frontend.template;

/**
 * What of a template is cleared by name: an empty text clears the rest that may be empty.
 */
public enum ProductTemplateClearing {

	/** Which side of the mesh the product stands on. */
	KIND,
	/** Who may see the product once it is published. */
	VISIBILITY

}
