package fr.intendance.client;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.intendance.ApplicationTest;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Standings.Load;
import fr.intendance.client.Standings.Turn;
import fr.intendance.client.Whereabouts.Party;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StandingsTest {

	private static final Instant TOMORROW = MovableTime.START.plus(Duration.ofDays(1));

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Standings standings;

	@Autowired
	private Actors actors;

	@Autowired
	private MovableClock clock;

	private final Set<String> clients = new HashSet<>();

	@BeforeEach
	void anAssistantWithSomeClients() {
		this.clients.clear();
	}

	@AfterEach
	void nobodyIsSignedIn() {
		this.actors.leave();
	}

	@Test
	void tellsNothingOfTheClientsOfOthers() {
		EngagementReference mine = started(true);
		started(false);
		enter();

		assertThat(this.standings.page(EngagementFilter.RUNNING, 0, 50)).extracting(EngagementLine::reference)
			.containsExactly(mine);
		assertThat(this.standings.loads(EngagementFilter.RUNNING)).containsOnly(entry(Stage.FIRST_CONTACT, 1, 0));
	}

	@Test
	void tellsNothingToWhomNothingIsAssigned() {
		started(false);
		enter();

		assertThat(this.standings.page(EngagementFilter.ALL, 0, 50)).isEmpty();
		assertThat(this.standings.turns(5)).isEmpty();
	}

	@Test
	void tellsWhoseItIsAndWhereItStands() {
		EngagementReference reference = started(true);
		this.engagements.stands(reference, Stage.QUOTE, Whereabouts.firm("approve-quote", TOMORROW));
		enter();

		EngagementLine line = this.standings.of(Set.of(reference.value())).get(reference.value());

		assertThat(line.company()).isEqualTo("Atelier Durand");
		assertThat(line.stage()).isEqualTo(Stage.QUOTE);
		assertThat(line.whereabouts()).isEqualTo(Whereabouts.firm("approve-quote", TOMORROW));
		assertThat(line.isLate(TOMORROW)).isFalse();
		assertThat(line.isLate(TOMORROW.plusMillis(1))).isTrue();
	}

	@Test
	void putsFirstWhatIsLateAndThenWhatStandsLongest() {
		EngagementReference young = started(true);
		EngagementReference late = started(true);
		this.engagements.stands(late, Stage.FIRST_CONTACT, Whereabouts.firm("first-call", TOMORROW));
		this.clock.moveTo(MovableTime.START.minus(Duration.ofDays(3)));
		EngagementReference old = started(true);
		this.clock.moveTo(TOMORROW.plusSeconds(1));
		enter();

		assertThat(references(this.standings.page(EngagementFilter.RUNNING, 0, 50))).containsExactly(late, old, young);
		assertThat(references(this.standings.page(EngagementFilter.RUNNING, 1, 1))).containsExactly(old);
	}

	@Test
	void findsByStageTurnDelayAndEnd() {
		EngagementReference quoted = started(true);
		EngagementReference late = started(true);
		EngagementReference over = started(true);
		this.engagements.stands(quoted, Stage.QUOTE, Whereabouts.client("quote", TOMORROW));
		this.engagements.stands(late, Stage.ONBOARDING,
				Whereabouts.firm("kick-off", MovableTime.START.minusSeconds(1)));
		this.engagements.finishStage(over, "outOfScope");
		this.engagements.close(over);
		enter();

		assertThat(found(filter(Optional.of(Stage.QUOTE), Optional.empty(), false))).containsExactly(quoted);
		assertThat(found(filter(Optional.empty(), Optional.of(Party.CLIENT), false))).containsExactly(quoted);
		assertThat(found(filter(Optional.empty(), Optional.empty(), true))).containsExactly(late);
		assertThat(found(new EngagementFilter(Optional.empty(), Optional.of(true), Optional.empty(), false)))
			.containsExactly(over);
		assertThat(found(EngagementFilter.ALL)).containsExactlyInAnyOrder(quoted, late, over);
	}

	@Test
	void countsEachStageAndShowsTheFirstOfIt() {
		EngagementReference late = started(true);
		this.engagements.stands(late, Stage.QUOTE,
				Whereabouts.firm("approve-quote", MovableTime.START.minusSeconds(1)));
		EngagementReference other = started(true);
		this.engagements.stands(other, Stage.QUOTE, Whereabouts.client("quote", TOMORROW));
		EngagementReference first = started(true);
		enter();

		assertThat(this.standings.loads(EngagementFilter.RUNNING)).containsOnly(entry(Stage.QUOTE, 2, 1),
				entry(Stage.FIRST_CONTACT, 1, 0));
		assertThat(this.standings.firstOfEachStage(EngagementFilter.RUNNING, 1))
			.hasEntrySatisfying(Stage.QUOTE, (lines) -> assertThat(references(lines)).containsExactly(late))
			.hasEntrySatisfying(Stage.FIRST_CONTACT, (lines) -> assertThat(references(lines)).containsExactly(first))
			.hasSize(2);
	}

	@Test
	void saysWhoseTurnItIsAndWhatIsMostUrgent() {
		EngagementReference late = started(true);
		this.engagements.stands(late, Stage.QUOTE,
				Whereabouts.firm("approve-quote", MovableTime.START.minusSeconds(1)));
		EngagementReference later = started(true);
		this.engagements.stands(later, Stage.QUOTE, Whereabouts.firm("approve-quote", TOMORROW.plusSeconds(1)));
		EngagementReference sooner = started(true);
		this.engagements.stands(sooner, Stage.QUOTE, Whereabouts.firm("approve-quote", TOMORROW));
		EngagementReference theirs = started(true);
		this.engagements.stands(theirs, Stage.QUOTE, Whereabouts.client("quote", TOMORROW));
		enter();

		var turns = this.standings.turns(1);

		assertThat(turns).containsOnlyKeys(Turn.LATE, Turn.FIRM, Turn.CLIENT);
		assertThat(references(turns.get(Turn.LATE).first())).containsExactly(late);
		assertThat(turns.get(Turn.FIRM).found()).isEqualTo(2);
		assertThat(references(turns.get(Turn.FIRM).first())).containsExactly(sooner);
		assertThat(references(turns.get(Turn.CLIENT).first())).containsExactly(theirs);
	}

	private List<EngagementReference> found(EngagementFilter filter) {
		return references(this.standings.page(filter, 0, 50));
	}

	private static EngagementFilter filter(Optional<Stage> stage, Optional<Party> turn, boolean late) {
		return new EngagementFilter(stage, Optional.of(false), turn, late);
	}

	private static List<EngagementReference> references(List<EngagementLine> lines) {
		return lines.stream().map(EngagementLine::reference).toList();
	}

	private static Map.Entry<Stage, Load> entry(Stage stage, int found, int late) {
		return Map.entry(stage, new Load(found, late));
	}

	private EngagementReference started(boolean assigned) {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		if (assigned) {
			this.clients.add(engagement.clientId());
		}
		return engagement.reference();
	}

	private void enter() {
		this.actors.enter(new Actor("somebody", Set.of(Role.ASSISTANT), this.clients));
	}

}
