package fr.intendance.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.Client;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.document.Party;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who a client is in law, as the desk shows and corrects it. */
@ApplicationTest
class IdentityFormTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	private EngagementReference reference;

	private Browser manager;

	@BeforeEach
	void somebodyWrote() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void saysWhatIsMissing() {
		assertThat(page().text()).contains("À compléter", "SIRET et adresse");
	}

	@Test
	void completesWhoTheClientIs() {
		int status = send(complete());

		assertThat(status).isEqualTo(303);
		Party party = party();
		assertThat(party.legalStatus()).isEqualTo("SARL");
		assertThat(party.address()).containsExactly("12 rue des Tanneurs", "69005 LYON");
		assertThat(party.siret()).isEqualTo("123\u00a0456\u00a0782\u00a000010");
		assertThat(party.vatNumber()).startsWith("FR\u00a0");
		assertThat(page().text()).contains("Coordonnées de l’entreprise mises à jour", "par manager")
			.doesNotContain("À compléter");
	}

	@Test
	void showsWhatIsKnownAndLetsOnePartBeCorrected() {
		send(complete());

		assertThat(page().select("#identity-city").val()).isEqualTo("Lyon");
		Map<String, String> moved = complete();
		moved.put("street", "3 place Bellecour");
		send(moved);

		assertThat(party().address()).containsExactly("3 place Bellecour", "69005 LYON");
	}

	@Test
	void findsAFormerClientByTheNumberThatWasAddedLater() {
		send(complete());

		assertThat(client().siren()).isEqualTo("123456782");
	}

	@ParameterizedTest
	@CsvSource({ "siret, 123 456 782 00011", "postalCode, 690", "vatNumber, FR00123456782", "legalForm, GMBH",
			"state, US", "vatNumber, BE0123456749" })
	void refusesWhatIsNoIdentityAndKeepsWhatWasTyped(String field, String value) {
		Map<String, String> typed = complete();
		typed.put(field, value);

		int status = send(typed);

		assertThat(status).isEqualTo(400);
		assertThat(party().address()).isEmpty();
	}

	@Test
	void knowsABusinessOfAnotherStateByItsVatNumber() {
		int status = send(new HashMap<>(Map.of("street", "Steenstraat 12", "postalCode", "9000", "city", "Gent",
				"state", "BE", "vatNumber", "be 0123.456.749")));

		assertThat(status).isEqualTo(303);
		assertThat(party().address()).containsExactly("Steenstraat 12", "9000 GENT", "BELGIQUE");
		assertThat(this.engagements.addressee(this.reference).abroad()).isTrue();
		assertThat(page().text()).doesNotContain("À compléter");
	}

	@Test
	void warnsAFirmWithoutVatNumberBeforeItBillsAnotherState() {
		send(new HashMap<>(Map.of("street", "Steenstraat 12", "postalCode", "9000", "city", "Gent", "state", "BE",
				"vatNumber", "be 0123.456.749")));

		assertThat(page().text()).contains("À régler avant de facturer", "même en franchise en base", "CGI")
			.doesNotContain("autoliquidation par le client");
		send(complete());
		assertThat(page().text()).doesNotContain("À régler avant de facturer");
	}

	private static Map<String, String> complete() {
		return new HashMap<>(Map.of("legalForm", "SARL", "siret", "123 456 782 00010", "street", "12 rue des Tanneurs",
				"postalCode", "69005", "city", "Lyon", "vatNumber", "FR2H123456782"));
	}

	private int send(Map<String, String> typed) {
		Map<String, String> fields = new HashMap<>(typed);
		fields.put("_csrf", page().select("input[name=_csrf]").first().val());
		return this.manager.form("/desk/engagements/" + this.reference + "/answers/identity", fields).statusCode();
	}

	private Document page() {
		return Jsoup.parse(this.manager.get("/desk/engagements/" + this.reference).body());
	}

	private Client client() {
		return this.engagements.client(this.engagements.get(this.reference));
	}

	private Party party() {
		Engagement engagement = this.engagements.get(this.reference);
		return client().party(this.engagements.contact(engagement));
	}

}
