package fr.intendance.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.intendance.ApplicationTest;
import fr.intendance.mail.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class NameIndexTest {

	private static final Sight ALL = new Sight(true, Set.of());

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Forgetting forgetting;

	@Autowired
	private NameIndex names;

	@Autowired
	private NameIndexing indexing;

	@Autowired
	private JdbcClient database;

	/** A word that no other test has. */
	private final String rare = "zy" + UUID.randomUUID().toString().replace("-", "").substring(0, 6);

	@ParameterizedTest
	@ValueSource(strings = { "%s", "chaudronnerie %s", "CHAU %s", "%s chaudronnérie", "noemie %s", "Œuvre %s",
			"oeuvre, %s!" })
	void findsAClientByTheBeginningsOfWords(String question) {
		Engagement engagement = started();

		assertThat(this.names.find(question.formatted(this.rare), ALL, 10)).containsExactly(engagement.clientId());
	}

	@ParameterizedTest
	@ValueSource(strings = { "%sx", "ch %s", "dupont %s", "audronnerie %s", "", " ?! " })
	void findsNobodyByAnythingElse(String question) {
		started();

		assertThat(this.names.find(question.formatted(this.rare), ALL, 10)).isEmpty();
	}

	@Test
	void findsNobodyWhoIsNotToBeSeen() {
		Engagement engagement = started();

		assertThat(this.names.find(this.rare, new Sight(false, Set.of()), 10)).isEmpty();
		assertThat(this.names.find(this.rare, new Sight(false, List.of(engagement.clientId())), 10)).hasSize(1);
	}

	@Test
	void comparesTheFirstTenLettersOfALongWord() {
		Engagement engagement = started();

		assertThat(this.names.find("chaudronnes " + this.rare, ALL, 10)).containsExactly(engagement.clientId());
	}

	@Test
	void keepsNoWord() {
		Engagement engagement = started();

		List<String> kept = this.database.sql("select word from client_word where client_id = ?")
			.param(engagement.clientId())
			.query(String.class)
			.list();

		assertThat(kept).hasSizeGreaterThan(10).allMatch((word) -> word.matches("[0-9a-f]{24}"));
	}

	@Test
	void findsNobodyWhoIsForgotten() {
		Engagement engagement = started();
		this.engagements.close(engagement.reference());

		this.forgetting.forget(engagement.clientId(), "request");

		assertThat(this.names.find(this.rare, ALL, 10)).isEmpty();
	}

	@Test
	void findsNobodyWhoseEnquiryWasNone() {
		Engagement engagement = started();
		this.engagements.finishStage(engagement.reference(), Engagements.JUNK);

		this.engagements.close(engagement.reference());

		assertThat(this.names.find(this.rare, ALL, 10)).isEmpty();
	}

	@Test
	void indexesTheClientsOfBefore() {
		Engagement engagement = started();
		this.names.remove(engagement.clientId());

		this.indexing.indexAll();

		assertThat(this.names.find(this.rare + " noémie", ALL, 10)).containsExactly(engagement.clientId());
	}

	private Engagement started() {
		Enquiry camille = EnquiryFixture.ofCamille();
		return this.enquiries.receive(new Enquiry("Chaudronnerie de l’Œuvre " + this.rare, Optional.empty(),
				new PersonName("Noémie Ôger"), EmailAddress.of("email", this.rare + "@example.org"), camille.phone(),
				camille.message(), camille.source(), "fr"), Optional.empty());
	}

}
