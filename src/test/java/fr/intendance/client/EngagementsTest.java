package fr.intendance.client;

import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.engine.SignedIn;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class EngagementsTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Timeline timeline;

	@Autowired
	private IdentityService identity;

	private Engagement engagement;

	@BeforeEach
	void somebodyWrote() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
	}

	@Test
	void findsTheContactWhoWrote() {
		Contact contact = this.engagements.contact(this.engagements.get(this.engagement.reference()));

		assertThat(contact.name()).isEqualTo(new PersonName("Camille Durand"));
		assertThat(contact.email().value()).startsWith("camille.durand.").endsWith("@atelier.example");
		assertThat(contact.phone()).isEqualTo(new PhoneNumber("06 12 34 56 78"));
		assertThat(contact.language().getLanguage()).isEqualTo("fr");
	}

	@Test
	void numbersReferencesInTheirOrderAndSkipsThoseTaken() {
		int number = Integer.parseInt(this.engagement.reference().value().substring(7));
		EngagementReference next = new EngagementReference("E-2026-%04d".formatted(number + 1));
		this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.of(next));

		Engagement later = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());

		assertThat(later.reference().value()).isEqualTo("E-2026-%04d".formatted(number + 2));
	}

	@Test
	void refusesAReferenceThatIsTaken() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(
					() -> this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.of(this.engagement.reference())))
			.satisfies((refusal) -> assertThat(refusal.status()).isEqualTo(409));
	}

	@Test
	void showsTheOfficeManagerAll() {
		List<Engagement> seen = SignedIn.asManager(this.identity,
				() -> this.engagements.visible(Optional.empty(), Optional.empty()));

		assertThat(seen).extracting(Engagement::reference).contains(this.engagement.reference());
	}

	@Test
	void showsAnAssistantTheirClientsAndNoOthers() {
		List<Engagement> own = SignedIn.asAssistant(this.identity,
				() -> this.engagements.visible(Optional.empty(), Optional.empty()), this.engagement.clientId());
		List<Engagement> none = SignedIn.asAssistant(this.identity,
				() -> this.engagements.visible(Optional.empty(), Optional.empty()));

		assertThat(own).extracting(Engagement::reference).containsExactly(this.engagement.reference());
		assertThat(none).isEmpty();
	}

	@Test
	void givesTheSameAnswerForAnUnknownAndAForbiddenEngagement() {
		String forbidden = refusal(this.engagement.reference());
		String unknown = refusal(new EngagementReference("E-9999-9999"));

		assertThat(forbidden).isEqualTo(unknown);
	}

	@Test
	void letsAProgramSendMessagesToItsOwnJourneysOnly() {
		Engagement own = program("integrator-a",
				() -> this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()));

		assertThat(program("integrator-a", () -> this.engagements.own(own.reference())).reference())
			.isEqualTo(own.reference());
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> program("integrator-b", () -> this.engagements.own(own.reference())))
			.satisfies((refusal) -> assertThat(refusal.status()).isEqualTo(404));
	}

	@Test
	void assignsAJourneyToTheAssistantWhoStartsIt() {
		Engagement own = SignedIn.asAssistant(this.identity,
				() -> this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()));

		assertThat(own.responsible()).contains("assistant");
		assertThat(this.identity.createTenantQuery().userMember("assistant").tenantId(own.clientId()).count()).isOne();
	}

	@Test
	void tellsWhereItStands() {
		this.engagements.stands(this.engagement.reference(), Stage.QUOTE,
				Whereabouts.client("quote", this.engagement.openedAt()));

		Engagement found = this.engagements.get(this.engagement.reference());

		assertThat(found.stage()).isEqualTo(Stage.QUOTE);
		assertThat(found.whereabouts().waitingOn()).isEqualTo("quote");
	}

	@Test
	void closesWithAnEntryInTheTimeline() {
		this.engagements.finishStage(this.engagement.reference(), "declined");

		this.engagements.close(this.engagement.reference());

		assertThat(this.engagements.get(this.engagement.reference()).outcome()).contains("declined");
		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.containsExactly("enquiry.received", "journey.ended");
	}

	@Test
	void writesDownWhoDidIt() {
		SignedIn.asManager(this.identity, () -> {
			this.timeline.record(this.engagement.reference(), "quote.approved", "D-2026-0001");
			return this.timeline;
		});

		TimelineEntry entry = this.timeline.of(this.engagement.reference()).get(1);

		assertThat(entry.actor()).isEqualTo("manager");
		assertThat(entry.about()).isEqualTo("D-2026-0001");
	}

	private String refusal(EngagementReference reference) {
		try {
			SignedIn.asAssistant(this.identity, () -> this.engagements.visible(reference));
			throw new AssertionError("It was shown");
		}
		catch (Refused ex) {
			return ex.status() + ex.sentence();
		}
	}

	private <T> T program(String user, java.util.function.Supplier<T> act) {
		return SignedIn.as(this.identity, user, List.of(Role.INTEGRATOR), List.of(), act);
	}

}
