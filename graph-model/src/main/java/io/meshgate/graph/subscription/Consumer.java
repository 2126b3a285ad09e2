package io.meshgate.graph.subscription;

import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.team.Team;

/**
 * On whose behalf access is asked for and held.
 */
public sealed interface Consumer {

	/**
	 * A team.
	 *
	 * @param team as it stands
	 */
	record OfTeam(Team team) implements Consumer {
	}

	/**
	 * A program.
	 *
	 * @param application which one
	 */
	record OfApplication(ApplicationId application) implements Consumer {
	}

	/**
	 * Another product.
	 *
	 * @param product which one
	 */
	record OfProduct(ProductId product) implements Consumer {
	}

	/**
	 * A person.
	 *
	 * @param person as they stand
	 */
	record OfPerson(Person person) implements Consumer {
	}

}
