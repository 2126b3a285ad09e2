package io.meshgate.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.meshgate.auth.Action;

/**
 * What an endpoint takes of the viewer, as the contract's mutations declare it. It is
 * judged where it is done; an endpoint that declares nothing fails the build.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permitted {

	/**
	 * What must be allowed.
	 * @return the action
	 */
	Action action();

	/**
	 * On what: a parameter that names it, or what there is only one of.
	 * @return its name
	 */
	String on();

	/**
	 * What it takes besides.
	 * @return one sentence; nothing unless stated
	 */
	String also() default "";

}
