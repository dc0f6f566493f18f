package fr.intendance.onboarding.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fr.intendance.ApplicationTest;
import fr.intendance.MovableTime;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.calendar.MovableClock;
import fr.intendance.onboarding.AcceptedEngagements;
import fr.intendance.onboarding.Onboarding;
import fr.intendance.onboarding.PieceState;
import fr.intendance.onboarding.Pieces;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
class PieceControllerTest {

	private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PieceController controller;

	@Autowired
	private Onboarding onboarding;

	@Autowired
	private Pieces pieces;

	@Autowired
	private Engagements engagements;

	@Autowired
	private IdentityService identity;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aPieceIsHandedIn() {
		this.reference = AcceptedEngagements.ofAMission(this.context);
		this.onboarding.requestPieces(this.reference);
		Answer answer = new Answer(Answer.How.LINK, "contact", this.clock.instant());
		this.pieces.handIn(this.reference, "registration", PDF, answer);
		this.pieces.handOver(this.reference, "accountant", new FreeText("Cabinet du Quai"), answer);
	}

	@AfterEach
	void signOut() {
		this.identity.clearAuthentication();
	}

	@Test
	void listsWhatWasHandedInAndWhatIsMissing() {
		signIn(this.engagements.get(this.reference).clientId());

		List<PieceResource> listed = this.controller.pieces(this.reference.value());

		assertThat(listed).hasSize(5);
		assertThat(listed.get(0).state()).isEqualTo(PieceState.HANDED_IN);
		assertThat(listed.get(0).handedInAt()).isBetween(MovableTime.START, this.clock.instant());
		assertThat(listed.get(0).sha256()).hasSize(64);
		assertThat(listed.get(0).href()).isEqualTo("/api/engagements/" + this.reference + "/pieces/registration");
		assertThat(listed.get(1).state()).isEqualTo(PieceState.REQUESTED);
		assertThat(listed.get(3).href()).isNull();
	}

	@Test
	void givesTheFileBackUnchangedUnderANeutralName() {
		signIn(this.engagements.get(this.reference).clientId());

		ResponseEntity<byte[]> file = this.controller.file(this.reference.value(), "registration");

		assertThat(file.getBody()).isEqualTo(PDF);
		assertThat(file.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
		assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo("piece-registration.pdf");
		assertThat(file.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void hasNoFileForATickOrAMissingPiece() {
		signIn(this.engagements.get(this.reference).clientId());

		assertUnknown("accountant");
		assertUnknown("bank-details");
		assertUnknown("nothing");
	}

	@Test
	void hidesThemFromWhoeverDoesNotSeeTheClient() {
		signIn("C-ANOTHER");

		assertThatThrownBy(() -> this.controller.pieces(this.reference.value())).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.status()).isEqualTo(404));
		assertUnknown("registration");
	}

	private void signIn(String tenant) {
		this.identity.setAuthentication("assistant", List.of("assistant"), List.of(tenant));
	}

	private void assertUnknown(String code) {
		assertThatThrownBy(() -> this.controller.file(this.reference.value(), code))
			.isInstanceOfSatisfying(Refused.class, (refused) -> assertThat(refused.status()).isEqualTo(404));
	}

}
