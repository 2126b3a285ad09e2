package io.meshgate.api.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.meshgate.api.portal.WholePortal;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Reads the {@link Catalogue}, which is handed to the constructor; vera is signed in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@ExtendWith(CatalogueFixture.class)
@interface OverCatalogue {

}
