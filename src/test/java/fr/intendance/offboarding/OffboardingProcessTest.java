package fr.intendance.offboarding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.document.Documents;
import fr.intendance.document.Fingerprint;
import fr.intendance.engine.Refused;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.onboarding.AcceptedEngagements;
import fr.intendance.onboarding.Pieces;
import fr.intendance.reminder.Reminders;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.ReportState;
import fr.intendance.reporting.Reports;
import fr.intendance.work.Recording;
import fr.intendance.work.Work;
import fr.intendance.work.WorkState;
import jakarta.ws.rs.WebApplicationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@CoversProcess("offboarding")
class OffboardingProcessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Offboarding offboarding;

	@Autowired
	private Handover handover;

	@Autowired
	private Accesses accesses;

	@Autowired
	private Reports reports;

	@Autowired
	private Work work;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	private Leaver leaver;

	@BeforeEach
	void aClientIsUnderContract() {
		this.leaver = new Leaver(this.context).withPieces().underContract();
	}

	@Test
	void goesOnUntilTheLastDayOfTheNotice() {
		this.leaver.terminate(LocalDate.of(2026, 12, 31));

		this.leaver.to(LocalDate.of(2026, 12, 31));

		assertThat(this.leaver.tasks("UserTask_DoWork")).isNotEmpty();
		assertThat(this.reports.of(this.leaver.reference)).extracting(Report::state)
			.containsExactly(ReportState.COMPUTED);
		assertThat(mail("contract.terminated").subject()).isEqualTo("La fin de votre contrat est enregistrée");
	}

	@Test
	void plansNoWorkForTheTimeAfterTheEnd() {
		this.leaver.terminate(LocalDate.of(2026, 12, 31));
		this.leaver.to(LocalDate.of(2026, 12, 1));

		this.leaver.to(LocalDate.of(2027, 1, 2));

		assertThat(this.work.tasks(this.leaver.reference)).hasSize(4)
			.allSatisfy((task) -> assertThat(task.state()).isEqualTo(WorkState.CANCELLED))
			.allSatisfy(
					(task) -> assertThat(this.leaver.endsOf(task.key())).containsExactly("EventSubProcess_Cancelled"));
	}

	@Test
	void settlesEveryPeriodThatTheClientWasNotToldAbout() {
		this.leaver.terminate(LocalDate.of(2027, 1, 10));
		this.leaver.to(LocalDate.of(2027, 1, 11));
		assertThat(this.leaver.endsOf(this.leaver.reference.key("2026-11")))
			.containsExactly("EventSubProcess_Cancelled");

		this.leaver.settleReport("2026-11");
		this.leaver.settleReport("2026-12");
		this.leaver.settleReport("2027-01");

		assertThat(this.reports.of(this.leaver.reference)).extracting((report) -> report.period().days())
			.containsExactly(15, 31, 10);
		assertThat(this.reports.of(this.leaver.reference)).extracting(Report::state).containsOnly(ReportState.AGREED);
		assertThat(this.reports.figures(this.leaver.reference.key("2027-01")).orElseThrow().total().cents())
			.isEqualTo(34839);
		assertThat(this.leaver.tasks("UserTask_RevokeAccesses")).hasSize(1);
		assertThat(engagement().whereabouts().waitingOn()).isEqualTo("revoke-accesses");
	}

	@Test
	void countsNothingTwiceInAReportThatIsMadeAnew() {
		this.leaver.to(LocalDate.of(2026, 11, 30));
		this.leaver.bean(Recording.class)
			.recordDirect(this.leaver.reference, "INVOICING", LocalDate.of(2026, 11, 30), 1, 90, new FreeText("Fait."),
					"assistant");
		this.leaver.to(LocalDate.of(2027, 1, 6));
		this.leaver.terminate(LocalDate.of(2027, 2, 6));
		this.leaver.to(LocalDate.of(2027, 2, 8));

		this.leaver.settleReport("2026-11");
		this.leaver.settleReport("2026-12");

		assertThat(this.reports.figures(this.leaver.reference.key("2026-11")).orElseThrow().usedMinutes())
			.isEqualTo(90);
		assertThat(this.reports.figures(this.leaver.reference.key("2026-12")).orElseThrow().usedMinutes()).isZero();
	}

	@Test
	void waitsNoLongerForTheAnswerToAReportThatWasSent() {
		this.leaver.terminate(LocalDate.of(2026, 12, 23));
		this.leaver.to(LocalDate.of(2026, 12, 23));
		this.leaver.submit("UserTask_ReviewReport", Map.of("decision", "APPROVE", "summary", "Tout est à jour."));

		this.leaver.to(LocalDate.of(2026, 12, 24));

		assertThat(this.reports.get(this.leaver.reference.key("2026-11")).state()).isEqualTo(ReportState.UNANSWERED);
		assertThat(this.leaver.bean(Reminders.class).of(this.leaver.reference)).noneMatch((one) -> one.isOpen());
		assertThat(this.leaver.tasks("UserTask_ReviewReport")).singleElement()
			.satisfies((task) -> assertThat(task.getName()).isEqualTo("Relire le compte rendu"));
	}

	@Test
	void handsBackEverythingInOnePackAndCertifiesIt() throws IOException {
		leave();
		this.leaver.submit("UserTask_RevokeAccesses", Map.of("allRevoked", true, "others", "Coffre partagé\n\n"));
		byte[] zip = this.handover.content(this.leaver.reference).orElseThrow();
		Map<String, String> files = files(zip);
		this.leaver.receive();
		this.leaver.confirmDeletion();

		assertThat(files.keySet())
			.contains("index.html", "registre-des-travaux.csv", "points-ouverts.csv", "pieces/piece-registration.pdf")
			.anyMatch((name) -> name.startsWith("documents/compte-rendu-d-activite_CR-"));
		assertThat(files.get("index.html")).contains("Atelier Durand", "href=\"registre-des-travaux.csv\"",
				"Travail non terminé");
		ClientExit exit = this.offboarding.of(this.leaver.reference).orElseThrow();
		assertThat(exit.packSha256()).contains(Fingerprint.of(zip));
		assertThat(exit.packFiles()).isEqualTo(files.size());
		assertThat(this.accesses.of(this.leaver.reference)).extracting(DelegatedAccess::label)
			.containsExactly("Accès à l’outil de facturation", "Coffre partagé");
		assertThat(this.leaver.bean(Documents.class).of(this.leaver.reference.value())).last()
			.satisfies((document) -> assertThat(document.kind()).isEqualTo("offboarding-certificate"));
		assertThat(this.handover.content(this.leaver.reference)).isEmpty();
		assertThat(this.leaver.bean(Pieces.class).content(this.leaver.reference, "registration")).isEmpty();
		assertThat(mail("dossier.closed").subject()).startsWith("Votre dossier E-");
		assertThat(engagement().outcome()).contains("closed");
		assertThat(this.leaver.running()).isZero();
	}

	@Test
	void keepsThePackForAClientWhoNeverSaysThatTheyHaveIt() {
		leave();
		this.leaver.submit("UserTask_RevokeAccesses", Map.of("allRevoked", true));

		this.leaver.to(LocalDate.of(2027, 1, 13));
		this.leaver.to(LocalDate.of(2027, 2, 15));

		assertThat(events()).contains("reminder.sent", "reminder.exhausted", "dossier.unacknowledged");
		assertThat(this.leaver.shown("UserTask_ConfirmDeletion").get("shownReceipt").toString())
			.contains("n’a pas confirmé");
		this.leaver.confirmDeletion();
		assertThat(this.handover.content(this.leaver.reference)).isPresent();
		assertThat(this.leaver.running()).isZero();
	}

	@Test
	void revokesNothingWhereNothingWasDelegated() {
		this.leaver = new Leaver(this.context).underContract();

		leave();

		assertThat(this.leaver.tasks("UserTask_RevokeAccesses")).isEmpty();
		assertThat(engagement().whereabouts().waitingOn()).isEqualTo("handover");
	}

	@Test
	void leavesTheTaskOpenUntilEveryAccessIsRevoked() {
		leave();

		assertRefused(() -> this.leaver.submit("UserTask_RevokeAccesses", Map.of()), "allRevoked",
				"Accès à l’outil de facturation");
		assertRefused(() -> this.leaver.submit("UserTask_RevokeAccesses", Map.of("others", "x".repeat(201))), "others",
				"");

		assertThat(this.leaver.shown("UserTask_RevokeAccesses").get("shownAccesses").toString())
			.isEqualTo("Accès à l’outil de facturation : à révoquer");
	}

	@Test
	void needsNoBoxForWhatWasTickedOneByOne() {
		leave();
		DelegatedAccess access = this.accesses.of(this.leaver.reference).get(0);
		this.accesses.revoke(this.leaver.reference, access.id(), "assistant");

		this.leaver.submit("UserTask_RevokeAccesses", Map.of());

		assertThat(this.accesses.of(this.leaver.reference)).singleElement()
			.satisfies((one) -> assertThat(one.revokedBy()).contains("assistant"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.accesses.revoke(new Leaver(this.context).reference, access.id(), "assistant"))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(404));
	}

	@Test
	void certifiesNoDeletionThatWasNotDone() {
		leave();
		this.leaver.submit("UserTask_RevokeAccesses", Map.of("allRevoked", true));
		this.leaver.receive();

		Map<String, Object> values = new HashMap<>(Map.of("deletedOn", this.leaver.today().toString()));
		assertRefused(() -> this.leaver.submit("UserTask_ConfirmDeletion", values), "copiesDeleted", "");
		values.put("copiesDeleted", true);
		values.put("deletedOn", this.leaver.today().plusDays(1).toString());
		assertRefused(() -> this.leaver.submit("UserTask_ConfirmDeletion", values), "deletedOn", "");
		assertRefused(() -> this.leaver.submit("UserTask_ConfirmDeletion", Map.of("copiesDeleted", true)), "deletedOn",
				"");

		assertThat(this.leaver.tasks("UserTask_ConfirmDeletion")).hasSize(1);
		assertThat(this.handover.content(this.leaver.reference)).isPresent();
	}

	@Test
	void takesOneReceiptOnly() {
		leave();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.leaver.receive());
		this.leaver.submit("UserTask_RevokeAccesses", Map.of("allRevoked", true));
		this.leaver.receive();
		this.leaver.receive();
		this.leaver.submit("UserTask_ConfirmDeletion",
				Map.of("copiesDeleted", true, "deletedOn", this.leaver.today().toString()));

		assertThat(events()).containsOnlyOnce("dossier.received");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.leaver.receive()).matches(Refused::isLate);
	}

	@Test
	void endsAllAtOnceWhenTheClientWithdraws() {
		this.leaver.to(LocalDate.of(2026, 12, 3));
		assertThat(this.leaver.tasks("UserTask_ReviewReport")).hasSize(1);

		assertThat(this.leaver.tell("contract.withdrawn")).isTrue();

		assertThat(this.reports.of(this.leaver.reference)).extracting(Report::state)
			.containsExactly(ReportState.CANCELLED);
		assertThat(this.work.tasks(this.leaver.reference)).extracting((task) -> task.state())
			.containsOnly(WorkState.CANCELLED);
		assertThat(this.offboarding.departure(this.leaver.reference)).get()
			.satisfies((departure) -> assertThat(departure.kind()).isEqualTo(Departure.Kind.WITHDRAWN));
		this.leaver.submit("UserTask_RevokeAccesses", Map.of("allRevoked", true));
		this.leaver.receive();
		this.leaver.confirmDeletion();
		assertThat(this.leaver.running()).isZero();
	}

	@Test
	void stopsTheOnboardingWhenTheClientWithdraws() {
		this.leaver = new Leaver(this.context, AcceptedEngagements.ofAPackage(this.context))
			.at("CallActivity_Onboarding");
		this.leaver.to(this.leaver.today());
		this.leaver.submit("UserTask_ReviewContract",
				Map.of("rereadParties", true, "rereadServices", true, "rereadTerms", true));
		assertThat(mail("contract.sent").state()).isEqualTo(MailState.QUEUED);

		assertThat(this.leaver.tell("contract.withdrawn")).isTrue();
		this.leaver.to(this.leaver.today());

		assertThat(mail("contract.sent").state()).isEqualTo(MailState.STOPPED);
		assertThat(mail("dossier.handedOver").state()).isEqualTo(MailState.QUEUED);
		assertThat(this.leaver.bean(Reminders.class).of(this.leaver.reference)).filteredOn((one) -> one.isOpen())
			.extracting((one) -> one.page())
			.containsExactly("handover");
		this.leaver.receive();
		this.leaver.confirmDeletion();
		assertThat(this.leaver.running()).isZero();
	}

	private void leave() {
		this.leaver.terminate(LocalDate.of(2026, 12, 23));
		this.leaver.to(LocalDate.of(2026, 12, 24));
		this.leaver.settleReport("2026-11");
		this.leaver.settleReport("2026-12");
	}

	private void assertRefused(Runnable act, String field, String sentence) {
		assertThatExceptionOfType(WebApplicationException.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.getResponse().getEntity().toString()).contains("field=" + field,
					sentence));
	}

	private Engagement engagement() {
		return this.engagements.get(this.leaver.reference);
	}

	private OutgoingMail mail(String purpose) {
		return this.outbox.under(this.leaver.reference.value())
			.stream()
			.filter((mail) -> mail.key().purpose().equals(purpose))
			.findFirst()
			.orElseThrow();
	}

	private List<String> events() {
		return this.timeline.of(this.leaver.reference).stream().map(TimelineEntry::event).toList();
	}

	private static Map<String, String> files(byte[] zip) throws IOException {
		Map<String, String> files = new HashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
