package fr.intendance.client;

import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.engine.SignedIn;
import fr.intendance.engine.Tenants;
import fr.intendance.journal.Journal;
import fr.intendance.mail.EmailAddress;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The SIREN of a company is public: whoever types it is not yet that company. */
@ApplicationTest
class SameBusinessTest {

	private static int companies;

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Journal journal;

	@Autowired
	private Tenants tenants;

	@Autowired
	private IdentityService identity;

	private final String siren = "90%07d".formatted(++companies);

	private Engagement first;

	@BeforeEach
	void aCompanyWrites() {
		this.first = write("gerante@entreprise.example");
	}

	@Test
	void makesNobodyAFormerClient() {
		this.engagements.finishStage(this.first.reference(), "closed");
		this.engagements.close(this.first.reference());

		Engagement stranger = write("mallory@ailleurs.example");

		assertThat(stranger.clientId()).isNotEqualTo(this.first.clientId());
		assertThat(stranger.joinedTo()).isEmpty();
		assertThat(this.engagements.earlier(stranger)).isEmpty();
		assertThat(this.journal.export(stranger.clientId())).doesNotContain(this.first.reference().value());
	}

	@Test
	void leavesWhoeverTypesTheNumberAClientOfTheirOwn() {
		Engagement stranger = write("mallory@ailleurs.example");

		assertThat(stranger.joinedTo()).isEmpty();
		assertThat(stranger.clientId()).isNotEqualTo(this.first.clientId());
		assertThat(pageOf("manager", stranger)).contains("Même SIREN", this.first.reference().value());
	}

	@Test
	void tellsAnAssistantOfNobodysClient() {
		EmailAddress known = EmailAddress.of("email", "gerante%d@entreprise.example".formatted(companies));
		Engagement second = SignedIn.asAssistant(this.identity,
				() -> this.enquiries
					.receive(new Enquiry("Atelier Durand", Optional.empty(), new PersonName("Camille Durand"), known,
							Optional.empty(), Optional.empty(), Optional.empty(), "fr"), Optional.empty()));

		assertThat(second.joinedTo()).isEmpty();
		assertThat(second.clientId()).isEqualTo(second.reference().clientId());
		assertThat(this.tenants.assigned("assistant", second.clientId())).isTrue();
		assertThat(pageOf("manager", second)).contains("même adresse", this.first.reference().value());
	}

	@Test
	void joinsWhatAnAssistantSeesThemselves() {
		EmailAddress known = EmailAddress.of("email", "gerante%d@entreprise.example".formatted(companies));
		Engagement second = SignedIn.asAssistant(this.identity,
				() -> this.enquiries
					.receive(new Enquiry("Atelier Durand", Optional.empty(), new PersonName("Camille Durand"), known,
							Optional.empty(), Optional.empty(), Optional.empty(), "fr"), Optional.empty()),
				this.first.clientId());

		assertThat(second.joinedTo()).contains(this.first.reference());
	}

	@Test
	void tellsTheManagerAndNobodyElse() {
		this.engagements.finishStage(this.first.reference(), "closed");
		this.engagements.close(this.first.reference());
		Engagement second = write("associe@entreprise.example");
		this.tenants.assign("assistant", second.clientId());

		assertThat(pageOf("manager", second)).contains("Même SIREN", this.first.reference().value());
		assertThat(pageOf("assistant", second)).doesNotContain("Même SIREN", this.first.reference().value());
	}

	private String pageOf(String user, Engagement engagement) {
		return Browser.signedIn(this.port, user).get("/desk/engagements/" + engagement.reference()).body();
	}

	private Engagement write(String email) {
		return write(email, Optional.of(this.siren));
	}

	private Engagement write(String email, Optional<String> number) {
		return this.enquiries.receive(new Enquiry("Atelier Durand", number, new PersonName("Camille Durand"),
				EmailAddress.of("email", email.replace("@", companies + "@")), Optional.empty(), Optional.empty(),
				Optional.empty(), "fr"), Optional.empty());
	}

}
