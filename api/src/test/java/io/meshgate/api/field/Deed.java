package io.meshgate.api.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.portal.Retailer;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.Noun;

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aServiceAccount;

/**
 * A mutation as somebody may send it, and as others may not.
 *
 * @param operation of the contract
 * @param cast who sends it
 * @param wording what they send
 * @param effect what comes of it
 */
record Deed(String operation, Cast cast, Wording wording, Effect effect) {

	/**
	 * Who sends it.
	 *
	 * @param doer who may
	 * @param bystander who sees what it is about, and may not
	 * @param refusal what they are answered: a kind of error, or a member of the payload
	 */
	record Cast(String doer, String bystander, String refusal) {

		static Cast of(String doer, String bystander) {
			return new Cast(doer, bystander, "FORBIDDEN");
		}

		/** Of a program, which is no concern of people. */
		static Cast ofProgram(String doer) {
			return new Cast(doer, "adam", "FORBIDDEN");
		}

		Noun inactive() {
			return isProgram() ? aServiceAccount(this.doer, "PROVISION").inactive() : aPerson(this.doer).inactive();
		}

		String dismissal() {
			return isProgram() ? "FORBIDDEN" : "NOT_FOUND";
		}

		/** Whose doing it is on record. */
		String actor() {
			return isProgram() ? Mesh.serviceAccount(this.doer).value() : Mesh.person(this.doer).value();
		}

		private boolean isProgram() {
			return this.doer.equals("opener");
		}

	}

	/**
	 * What is sent.
	 *
	 * @param usual by those who mean it
	 * @param otherwise what makes it another content
	 * @param hidden what makes it be about something that nina does not see
	 * @param unknown what makes it be about something that there is not
	 */
	record Wording(Map<String, Object> usual, Map<String, Object> otherwise, Map<String, Object> hidden,
			Map<String, Object> unknown) {
	}

	/**
	 * What comes of it.
	 *
	 * @param ending the member of the payload
	 * @param event what is told
	 * @param data what is said of it
	 * @param further what is told after it, of the same thing
	 */
	record Effect(String ending, String event, Map<String, Object> data, List<String> further) {

		Effect(String ending, String event, Map<String, Object> data) {
			this(ending, event, data, List.of());
		}

		List<String> events() {
			return Stream.concat(Stream.of(this.event), this.further.stream()).toList();
		}

	}

	Map<String, Object> input() {
		return this.wording.usual();
	}

	Map<String, Object> other() {
		return with(this.wording.otherwise());
	}

	Map<String, Object> hidden() {
		return with(this.wording.hidden());
	}

	Map<String, Object> unknown() {
		return with(this.wording.unknown());
	}

	private Map<String, Object> with(Map<String, Object> others) {
		return merged(this.wording.usual(), others);
	}

	static Map<String, Object> merged(Map<String, Object> input, Map<String, Object> others) {
		Map<String, Object> merged = new HashMap<>(input);
		merged.putAll(others);
		return merged;
	}

	/**
	 * All that can be done in the mesh.
	 */
	static List<Deed> all(Retailer retailer) {
		return Stream
			.of(ProductDeeds.all(), AccessDeeds.all(retailer), DomainDeeds.all(), TeamDeeds.all(), QualityDeeds.all(),
					FeedbackDeeds.all(), GovernanceDeeds.all(), TermDeeds.all(), PlatformDeeds.all(),
					TemplateDeeds.all(), PortDeeds.all(), PolicyDeeds.all(), ApplicationDeeds.all(), LineageDeeds.all(),
					PersonDeeds.all(), DelegationDeeds.all(), AccountDeeds.all(), ProvisioningDeeds.all(retailer),
					CampaignDeeds.all(retailer))
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * The operations by which it is done, whatever the mesh.
	 */
	static List<String> operations() {
		return all(new Retailer("request", "subscription", "grant")).stream().map(Deed::operation).toList();
	}

}
