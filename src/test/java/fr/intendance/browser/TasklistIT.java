package fr.intendance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@ChromiumTest
class TasklistIT {

	@Autowired
	private ApplicationContext application;

	@Test
	void showsTheLabelsOnTheVeryFirstPage(Windows windows) {
		Window window = windows.signedIn("manager").open("/camunda/app/tasklist/default/");

		assertThat(window.page().getByText("Date de création").first()).isVisible();
		assertThat(window.text()).doesNotContain("SEARCH_PLACEHOLDER", "CREATION_DATE");
		window.keepsToOurselves();
	}

	@Test
	void holdsTheFirstCall(Windows windows) {
		Dossier dossier = Dossier.opened(this.application);
		Tasklist call = Tasklist.open(windows.signedIn("manager"), dossier.task("UserTask_HoldFirstCall"));

		call.claim().photograph("tasklist-hold-first-call");

		assertThat(call.field("Entreprise")).hasValue(Dossier.COMPANY);
		assertThat(call.field("Message")).hasValue(Dossier.MESSAGE);
		call.choose("Interlocuteur désigné").type("Retard à rattraper, en mois", "2").type("Notes", "Très motivée.");
		call.send();
		call.refuses("Une erreur est survenue", "tasklist-refused");
		assertThat(call.complaints().last()).hasText("Ce champ est obligatoire.");
		assertThat(call.field("Notes")).hasValue("Très motivée.");
		assertThat(call.field("Interlocuteur désigné")).isChecked();
		call.choose("Pas encore : envoyer les conseils de préparation");
		call.type("Motif", "Votre logiciel change en janvier.").complete();
		assertThat(dossier.tasks("UserTask_HoldFirstCall")).isEmpty();
		assertThat(dossier.variables())
			.noneMatch((text) -> Set.of("Durand", "débordent", "motivée", "logiciel", "06 12")
				.stream()
				.anyMatch(text::contains));
	}

	@Test
	void putsARefusalAwayWhenTheNextTrySucceeds(Windows windows) {
		Dossier dossier = Dossier.opened(this.application);
		Tasklist call = Tasklist.open(windows.signedIn("manager"), dossier.task("UserTask_HoldFirstCall")).claim();
		call.type("Retard à rattraper, en mois", "2").choose("Pas encore : envoyer les conseils de préparation");
		call.send();
		assertThat(call.refusal()).containsText("Indiquez le motif");
		call.photograph("tasklist-refused-above-the-button");

		call.type("Motif", "Votre logiciel change en janvier.").complete();

		assertThat(call.refusal()).hasCount(0);
		assertThat(dossier.tasks("UserTask_HoldFirstCall")).isEmpty();
	}

	@Test
	void putsARefusalAwayWhenAnotherTaskIsOpened(Windows windows) {
		Dossier dossier = Dossier.opened(this.application);
		Window window = windows.signedIn("manager");
		Tasklist call = Tasklist.open(window, dossier.task("UserTask_HoldFirstCall")).claim();
		call.send();
		assertThat(call.refusal()).hasCount(1);

		window.page().evaluate("() => { window.location.hash = '#/' }");

		assertThat(window.page().getByText("Sélectionnez une tâche dans la liste.")).isVisible();
		assertThat(call.refusal()).hasCount(0);
	}

	@Test
	void opensTheFileOfALateAnswer(Windows windows) throws IOException {
		Dossier dossier = Dossier.opened(this.application);
		dossier.sendLate("%PDF-1.7 kbis");
		Window window = windows.signedIn("manager");
		Tasklist answer = Tasklist.open(window, dossier.task("UserTask_ReadLateAnswer")).claim();

		Download file = window.page().waitForDownload(() -> window.page().getByText("late-answer-1.pdf").click());

		answer.photograph("tasklist-read-late-answer");
		assertThat(Files.readString(file.path())).isEqualTo("%PDF-1.7 kbis");
		assertThat(answer.field("À propos de")).hasValue("pièces demandées");
		answer.type("Ce que vous en avez fait", "Classé.").complete();
		assertThat(dossier.tasks("UserTask_ReadLateAnswer")).isEmpty();
	}

	@Test
	void readsAnAnswerByMailAndPutsTheRemindersOff(Windows windows) throws IOException {
		Dossier dossier = Dossier.opened(this.application);
		dossier.answerByMail("comptable@ailleurs.example", "Bonjour,\n\nCi-joint le Kbis. Rappelez-moi lundi.",
				"%PDF-1.7 kbis");
		Window window = windows.signedIn("manager");
		Tasklist reply = Tasklist.open(window, dossier.task("UserTask_ReadReply")).claim();

		Download file = window.page().waitForDownload(() -> window.page().getByText("reply-1-1.pdf").click());

		assertThat(Files.readString(file.path())).isEqualTo("%PDF-1.7 kbis");
		assertThat(window.text()).contains("ne vient pas de l’adresse à laquelle nous avions écrit",
				"dossier " + dossier.reference());
		assertThat(reply.field("Sa réponse")).hasValue("Bonjour,\n\nCi-joint le Kbis. Rappelez-moi lundi.");
		reply.choose("Elles reprennent à une date");
		reply.field("Ne pas relancer avant le").click();
		assertThat(window.page().locator(".flatpickr-calendar.open .flatpickr-weekday").first()).hasText("lun.");
		assertThat(window.page().locator(".flatpickr-calendar.open option").first()).hasText("janvier");
		reply.photograph("tasklist-calendar");
		reply.typeDay("Ne pas relancer avant le", "07/12/2026");
		reply.photograph("tasklist-read-reply");
		reply.type("Ce que vous en avez fait", "Rappelé.").complete();
		assertThat(dossier.tasks("UserTask_ReadReply")).isEmpty();
	}

	@Test
	void offersTheReadyFilters(Windows windows) {
		Window window = windows.signedIn("assistant").open("/camunda/app/tasklist/default/");

		assertThat(window.page().getByText("Mes tâches").first()).isVisible();
		assertThat(window.text()).contains("Mon groupe", "En retard", "Premier contact", "État des lieux", "Devis");
		window.photograph("tasklist-filters");
	}

}
