package io.meshgate.graph.consumer;

import io.meshgate.graph.application.Application;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.product.DataProduct;
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
	 * @param application as it stands
	 */
	record OfApplication(Application application) implements Consumer {
	}

	/**
	 * Another product.
	 *
	 * @param product as it stands, without its parts
	 */
	record OfProduct(DataProduct product) implements Consumer {
	}

	/**
	 * A person.
	 *
	 * @param person as they stand
	 */
	record OfPerson(Person person) implements Consumer {
	}

}
