package io.meshgate.graph.testing.mesh;

/**
 * Something that a mesh can hold.
 */
public sealed interface Noun permits AccountNoun, ApplicationNoun, BasketNoun, CampaignNoun, ContractNoun, DatasetNoun,
		DelegationNoun, DomainNoun, JobNoun, PersonNoun, PlatformNoun, PolicyNoun, ProductNoun, RequestNoun, RuleNoun,
		SubscriptionNoun, TeamNoun, TemplateNoun, TermNoun {

	/**
	 * Its nodes and edges.
	 * @return what it has been told so far
	 */
	Sketch sketch();

}
