package io.meshgate.api.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application before the test database, started once for all classes that carry
 * this: whatever they would set differently costs another start. Grants are put on record
 * as expired, and the record is sealed, by tests only, and the time is a
 * {@link MovableClock}'s.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MeshDatabase.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "meshgate.access.expiry-interval=P1D", "meshgate.audit.sealing-interval=P1D",
				"meshgate.identity.governance=" + Governor.KEY })
@ContextConfiguration(initializers = PortalStart.class)
public @interface WholePortal {

}
