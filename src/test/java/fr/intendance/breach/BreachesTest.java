package fr.intendance.breach;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import fr.intendance.ApplicationTest;
import fr.intendance.breach.Duty.Whom;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Agenda;
import fr.intendance.client.Agenda.DueDate;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Pages;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.engine.SignedIn;
import fr.intendance.work.MandateFixture;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Breaches as they are written down, and who is told. */
@ApplicationTest
@Transactional
class BreachesTest {

	private static final Instant DISCOVERED = Instant.parse("2026-11-23T07:00:00Z");

	@Autowired
	private Breaches breaches;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private BreachPapers papers;

	@Autowired
	private Documents documents;

	@Autowired
	private Agenda agenda;

	@Autowired
	private Timeline timeline;

	@Autowired
	private IdentityService identity;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	@BeforeEach
	void aClientIsServed() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		MandateFixture.sign(this.database, this.engagement.reference());
		this.clock.moveTo(DISCOVERED.plus(Duration.ofHours(1)));
	}

	@Test
	void hasEachClientToldWithinTheTermOfTheContract() {
		Breaches.Entry entry = recorded("clients", this.engagement.reference().value());

		assertThat(entry.duties()).singleElement().satisfies((one) -> {
			assertThat(one.whom()).isEqualTo(Whom.CLIENT);
			assertThat(one.engagement()).contains(this.engagement.reference().value());
			assertThat(one.due()).contains(DISCOVERED.plus(Duration.ofHours(48)));
		});
		assertThat(events()).contains("breach.recorded");
	}

	@Test
	void findsAllClientsUnderContractByItself() {
		assertThat(recorded("all", "true").duties()).extracting((one) -> one.engagement().orElseThrow())
			.contains(this.engagement.reference().value());
	}

	@ParameterizedTest
	@CsvSource({ "NONE, ''", "SOME, AUTHORITY", "HIGH, AUTHORITY PEOPLE" })
	void hasTheAuthorityAndThePeopleToldWhereTheFirmDecidesAndTheRiskIsThere(String risk, String told) {
		Breaches.Entry entry = recorded("own", "true", "risk", risk);

		assertThat(String.join(" ", entry.duties().stream().map((one) -> one.whom().name()).toList())).isEqualTo(told);
		assertThat(entry.duties()).filteredOn((one) -> one.whom() == Whom.AUTHORITY)
			.allSatisfy((one) -> assertThat(one.due()).contains(DISCOVERED.plus(Duration.ofHours(72))));
		assertThat(entry.isOpen()).isEqualTo(!told.isEmpty());
	}

	@Test
	void writesToEachClientOnceAndTellsTheirJournal() {
		long id = recorded("clients", this.engagement.reference().value()).breach().id();

		asManager(() -> this.breaches.tellClients(id, new FormValues(Map.of("read", "true"))));
		asManager(() -> this.breaches.tellClients(id, new FormValues(Map.of("read", "true"))));

		assertThat(this.database
			.sql("select count(*) from outgoing_mail where engagement = ? and purpose = 'breach.notice'")
			.param(this.engagement.reference().value())
			.query(Integer.class)
			.single()).isOne();
		assertThat(this.breaches.entry(id).isOpen()).isFalse();
		assertThat(events()).containsOnlyOnce("breach.told");
		assertThat(this.breaches.entry(id).duties()).singleElement()
			.satisfies((one) -> assertThat(one.document()).contains(letters().get(0)));
		assertThat(letters()).hasSize(1);
		assertThat(this.database.sql("select document from outgoing_attachment where engagement = ?")
			.param(this.engagement.reference().value())
			.query(String.class)
			.list()).isEqualTo(letters());
	}

	@Test
	void sendsNothingThatNobodyHasRead() {
		long id = recorded("clients", this.engagement.reference().value()).breach().id();

		assertThatThrownBy(() -> asManager(() -> this.breaches.tellClients(id, new FormValues(Map.of()))))
			.isInstanceOfSatisfying(Refused.class, (refused) -> assertThat(refused.field()).contains("read"));

		assertThat(letters()).isEmpty();
		assertThat(this.breaches.entry(id).isOpen()).isTrue();
	}

	@Test
	void standsInTheAgendaUntilTheyAreTold() {
		long id = recorded("own", "true", "risk", "HIGH", "clients", this.engagement.reference().value()).breach().id();

		assertThat(due(id)).extracting(DueDate::kind, (one) -> one.reference().isPresent(), DueDate::at)
			.containsExactlyInAnyOrder(tuple("breach-client", true, Optional.of(DISCOVERED.plus(Duration.ofHours(48)))),
					tuple("breach-authority", false, Optional.of(DISCOVERED.plus(Duration.ofHours(72)))));

		asManager(() -> this.breaches.tellClients(id, new FormValues(Map.of("read", "true"))));
		assertThat(due(id)).extracting(DueDate::kind).containsExactly("breach-authority");
		told(id, Map.of("whom", "AUTHORITY", "at", "2026-11-23T08:30"));
		assertThat(due(id)).isEmpty();
	}

	@Test
	void hidesTheFirmsOwnFromWhoSeesSomeClientsOnly() {
		long id = recorded("own", "true", "risk", "HIGH").breach().id();
		LocalDate day = LocalDate.of(2026, 11, 26);

		assertThat(SignedIn.asAssistant(this.identity,
				() -> this.agenda.between(day, day, Optional.of("breach-authority"), 10)))
			.isEmpty();
		assertThat(due(id)).hasSize(1);
	}

	@Test
	void writesTheLettersAndTheSheetBeforeAnybodyIsTold() throws IOException {
		String reference = this.engagement.reference().value();
		long id = recorded("own", "true", "risk", "HIGH", "clients", reference).breach().id();

		assertThat(Pages.text(this.papers.notice(id, reference))).contains("Projet", "Atelier Durand",
				"Un courriel est parti chez un autre.", "48 heures", "72 heures", "Le destinataire l’a supprimé.");
		assertThat(Pages.text(this.papers.authority(id))).contains("Violation V-" + id, "notifications.cnil.fr",
				"À notifier au plus tard", "jeudi 26 novembre 2026 à 8", "Atelier Durand", "pas encore",
				"le risque est élevé");
		assertThatThrownBy(() -> this.papers.notice(id, "E-9999-0001")).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.status()).isEqualTo(404));
	}

	@Test
	void asksForTheReasonsOnceTheSeventyTwoHoursAreOver() throws IOException {
		long id = recorded("own", "true").breach().id();
		assertThat(Pages.text(this.papers.authority(id))).doesNotContain("motifs");

		this.clock.moveTo(DISCOVERED.plus(Duration.ofHours(73)));

		assertThat(Pages.text(this.papers.authority(id))).contains("indiquez-en les motifs");
	}

	@Test
	void hasNoSheetForTheAuthorityWhereTheClientsAreTheControllers() {
		long id = recorded("clients", this.engagement.reference().value()).breach().id();

		assertThatThrownBy(() -> this.papers.authority(id)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.status()).isEqualTo(404));
	}

	@Test
	void knowsWhoWasToldOtherwise() {
		long id = recorded("own", "true", "risk", "HIGH", "clients", this.engagement.reference().value()).breach().id();

		told(id, Map.of("whom", "AUTHORITY", "at", "2026-11-23T08:30"));
		told(id, Map.of("whom", "PEOPLE", "at", "2026-11-23T08:30"));
		told(id, Map.of("whom", "CLIENT", "engagement", this.engagement.reference().value(), "at", "2026-11-23T08:30"));

		assertThat(this.breaches.entry(id).duties()).hasSize(3)
			.allSatisfy((one) -> assertThat(one.toldAt()).contains(Instant.parse("2026-11-23T07:30:00Z")));
		assertThatThrownBy(() -> told(id, Map.of("whom", "AUTHORITY", "at", "2026-11-23T08:30")))
			.isInstanceOfSatisfying(Refused.class, (refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T07:00, avant la découverte", "2026-11-24T08:00, trop tard", "noon, Indiquez un jour" })
	void refusesAMomentThatCannotBe(String at, String sentence) {
		long id = recorded("own", "true").breach().id();

		assertThatThrownBy(() -> told(id, Map.of("whom", "AUTHORITY", "at", at))).hasMessageContaining(sentence);
	}

	@ParameterizedTest
	@CsvSource({ "discovered, ''", "discovered, 2027-01-01T10:00", "happened, 2026-11-23T09:00", "CONFIDENTIALITY, ''",
			"data.identity, ''", "persons, -1", "records, many", "risk, LITTLE", "facts, ''", "consequences, ''",
			"measures, ''", "clients, E-9999-9999", "clients, nobody" })
	void refusesWhatIsMissingOrCannotBe(String field, String value) {
		assertThatThrownBy(() -> recorded("own", "true", field, value)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.field()).contains(field));
	}

	@Test
	void wantsToKnowWhoseDataTheyWere() {
		assertThatThrownBy(() -> recorded()).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.field()).contains("clients"));
	}

	@Test
	void takesWhatIsKnownLater() {
		long id = recorded("own", "true", "risk", "NONE").breach().id();

		asManager(() -> this.breaches.complete(id, new FormValues(Map.of("persons", "30", "records", "400", "risk",
				"HIGH", "consequences", "Plus grave que prévu.", "measures", "Tout changé."))));

		Breaches.Entry entry = this.breaches.entry(id);
		assertThat(entry.breach().persons()).isEqualTo(30);
		assertThat(entry.breach().facts()).isEqualTo("Un courriel est parti chez un autre.");
		assertThat(entry.duties()).extracting(Duty::whom).containsExactly(Whom.AUTHORITY, Whom.PEOPLE);
	}

	@Test
	void isNotThereUnderAnotherNumber() {
		long id = recorded("own", "true").breach().id();

		assertThat(this.breaches.all()).extracting((one) -> one.breach().id()).contains(id);
		assertThatThrownBy(() -> this.breaches.entry(-1)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.status()).isEqualTo(404));
	}

	private List<String> letters() {
		return this.documents.of(this.engagement.reference().value())
			.stream()
			.filter((one) -> one.kind().equals("breach-notice"))
			.map(Document::number)
			.toList();
	}

	private List<DueDate> due(long id) {
		return SignedIn
			.asManager(this.identity,
					() -> this.agenda.between(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30), Optional.empty(),
							1000))
			.stream()
			.filter((one) -> one.about().equals(Breaches.number(id)))
			.toList();
	}

	private Breaches.Entry recorded(String... more) {
		Map<String, String> typed = new HashMap<>(
				Map.of("discovered", "2026-11-23T08:00", "CONFIDENTIALITY", "true", "data.identity", "true", "persons",
						"12", "records", "40", "risk", "SOME", "facts", "Un courriel est parti chez un autre.",
						"consequences", "Un devis est connu d’un tiers.", "measures", "Le destinataire l’a supprimé."));
		for (int i = 0; i < more.length; i += 2) {
			typed.put(more[i], more[i + 1]);
		}
		return SignedIn.asManager(this.identity,
				() -> this.breaches.entry(this.breaches.record(new FormValues(typed))));
	}

	private void told(long id, Map<String, String> typed) {
		asManager(() -> this.breaches.told(id, new FormValues(typed)));
	}

	private void asManager(Runnable act) {
		SignedIn.asManager(this.identity, (Supplier<Object>) () -> {
			act.run();
			return null;
		});
	}

	private List<String> events() {
		return this.timeline.of(this.engagement.reference()).stream().map(TimelineEntry::event).toList();
	}

}
