package fr.intendance.client;

import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.Tenants;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A former client comes back. */
@ApplicationTest
class ReturningTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Tenants tenants;

	@Autowired
	private MovableClock clock;

	private final Enquiry camille = EnquiryFixture.ofCamille();

	@Test
	void findsTheHistoryOfThePersonWhoWrites() throws Exception {
		Engagement first = over(this.camille);

		Engagement second = this.enquiries.receive(this.camille, Optional.empty());

		assertThat(second.clientId()).isEqualTo(first.clientId());
		assertThat(second.contactId()).isEqualTo(first.contactId());
		assertThat(second.joinedTo()).isEmpty();
		assertThat(this.engagements.earlier(second)).extracting(Engagement::reference)
			.containsExactly(first.reference());
		assertThat(this.engagements.earlier(first)).isEmpty();
		assertThat(this.timeline.of(second.reference())).extracting(TimelineEntry::event)
			.containsExactly("enquiry.received", "client.returned");
		String told = Browser.program(this.port, "manager").get("/api/engagements/" + second.reference()).body();
		assertThat(new ObjectMapper().readTree(told).at("/earlier/0").asText()).isEqualTo(first.reference().value());
		assertThat(Browser.signedIn(this.port, "manager").get("/desk/engagements/" + second.reference()).body())
			.contains("Dossiers précédents", "/desk/engagements/" + first.reference(), "Ancien client de retour");
	}

	@Test
	void tellsSomebodyNewFromAFormerClient() throws Exception {
		over(this.camille);

		Engagement other = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());

		assertThat(this.engagements.earlier(other)).isEmpty();
		String told = Browser.program(this.port, "manager").get("/api/engagements/" + other.reference()).body();
		assertThat(new ObjectMapper().readTree(told).get("earlier")).isEmpty();
	}

	@Test
	void showsTheHistoryToNobodyWhoMayNotSeeTheClient() {
		Engagement first = over(this.camille);
		Engagement second = this.enquiries.receive(this.camille, Optional.empty());

		assertThat(this.tenants.assigned("assistant", first.clientId())).isFalse();
		assertThat(Browser.program(this.port, "assistant").get("/api/engagements/" + second.reference()).statusCode())
			.isEqualTo(404);
	}

	/** Their first engagement ended a year ago. */
	private Engagement over(Enquiry enquiry) {
		Engagement engagement = this.enquiries.receive(enquiry, Optional.empty());
		this.engagements.finishStage(engagement.reference(), "closed");
		this.engagements.close(engagement.reference());
		this.clock.moveTo(this.clock.instant().plusSeconds(365 * 86400L));
		return engagement;
	}

}
