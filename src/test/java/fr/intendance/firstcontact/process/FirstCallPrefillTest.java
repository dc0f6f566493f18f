package fr.intendance.firstcontact.process;

import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Processes;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the client answered to the self-check stands in the form of the call. */
@ApplicationTest
class FirstCallPrefillTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Processes processes;

	@Autowired
	private HoldFirstCallForm form;

	@Test
	void ticksWhatTheyTickedAndSaysWhatItComesTo() {
		Map<String, Object> shown = shown(Optional.of("6 namedContact sharedPasswords"));

		assertThat(shown).containsEntry("namedContact", true)
			.containsEntry("sharedPasswords", true)
			.containsEntry("backlogMonths", 6)
			.doesNotContainKey("documentsDigital");
		assertThat((String) shown.get("shownSelfCheck")).contains("points, d’après ses réponses", "- ");
	}

	@Test
	void tellsNothingOfWhoDidNotDoIt() {
		assertThat(shown(Optional.empty())).doesNotContainKeys("shownSelfCheck", "namedContact", "backlogMonths");
	}

	private Map<String, Object> shown(Optional<String> selfCheck) {
		Enquiry camille = EnquiryFixture.ofCamille();
		Engagement engagement = this.enquiries
			.receive(
					new Enquiry(camille.company(), camille.siren(), camille.contactName(), camille.email(),
							camille.phone(), camille.message(), camille.source(), camille.locale(), selfCheck),
					Optional.empty());
		this.processes.start("first-contact", engagement.reference().value(), engagement.clientId());
		return this.form.shown(new OpenTask("1", FirstContactModel.HOLD_FIRST_CALL, engagement.reference().value()));
	}

}
