package io.meshgate.api.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.team.ChangeTeamInput;
import io.meshgate.frontend.team.ChannelInput;
import io.meshgate.frontend.team.CreateTeamInput;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.team.TeamRole;
import io.meshgate.graph.Ref;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.Channel;
import io.meshgate.graph.team.ChannelKind;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.roster.NewTeam;
import io.meshgate.graph.team.roster.TeamText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a team.
 */
final class TeamForm {

	private static final int LONGEST_KEY = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_DESCRIPTION = 10_000;

	private static final int LONGEST_TYPE = 63;

	private static final int LONGEST_URL = 2_000;

	private static final int MOST_CHANNELS = 20;

	private final Problems problems;

	TeamForm(Problems problems) {
		this.problems = problems;
	}

	NewTeam team(Viewer viewer, CreateTeamInput input) {
		this.problems.key("key", input.key(), LONGEST_KEY);
		this.problems.name("name", input.name(), LONGEST_NAME);
		this.problems.clearableText("description", input.description(), LONGEST_DESCRIPTION);
		this.problems.clearableName("type", input.type(), LONGEST_TYPE);
		Ref parent = (input.parent() != null) ? Refs.of(input.parent(), Team.class) : null;
		Ref owner = (input.owner() != null) ? Refs.of(input.owner(), Person.class)
				: new Ref.ById(viewer.person().value());
		return new NewTeam(new TeamId(UUID.randomUUID().toString()), input.key(),
				new TeamText(input.name(), input.description(), input.type(), channels(input.channels()), null), parent,
				owner);
	}

	TeamId id(String team) {
		return new TeamId(this.problems.id("team", team, Team.class).orElse(""));
	}

	TeamText text(ChangeTeamInput input) {
		this.problems.nameIfGiven("name", input.name(), LONGEST_NAME);
		this.problems.clearableText("description", input.description(), LONGEST_DESCRIPTION);
		this.problems.clearableName("type", input.type(), LONGEST_TYPE);
		return new TeamText(input.name(), input.description(), input.type(), channels(input.channels()),
				input.answeredForByParent());
	}

	Appointment appointment(String team, EntityRef person, TeamRole role) {
		return new Appointment(id(team), Refs.of(person, Person.class),
				io.meshgate.graph.team.TeamRole.valueOf(role.name()));
	}

	Departure departure(String team, EntityRef person) {
		return new Departure(id(team), Refs.of(person, Person.class), false);
	}

	private @Nullable List<Channel> channels(@Nullable List<ChannelInput> inputs) {
		this.problems.list("channels", inputs, MOST_CHANNELS);
		return Optional.ofNullable(inputs).map(this::given).orElse(null);
	}

	private List<Channel> given(List<ChannelInput> inputs) {
		List<Channel> channels = new ArrayList<>();
		for (ChannelInput input : inputs.subList(0, Math.min(inputs.size(), MOST_CHANNELS))) {
			Problems below = this.problems.at("channels", channels.size());
			below.name("name", input.name(), LONGEST_NAME);
			below.location("url", input.url(), LONGEST_URL);
			channels.add(new Channel(ChannelKind.valueOf(input.kind().name()), input.name(), input.url().toString()));
		}
		return channels;
	}

}
