package fr.intendance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the first month's work to the answer to its report. */
final class UnderContract {

	private static final String BLANK = "   ";

	private final Walk walk;

	UnderContract(Walk walk) {
		this.walk = walk;
	}

	void work() {
		boolean first = true;
		for (String task : this.walk.tasks("UserTask_DoWork")) {
			Tasklist work = this.walk.take(task).type("Pièces traitées", "12").type("Temps passé, en minutes", "90");
			if (first) {
				work.photograph("tasklist-do-work").type("Résultat", BLANK).send();
				work.refuses("Ce champ est obligatoire", "tasklist-do-work-refused");
				assertThat(work.field("Pièces traitées")).hasValue("12");
				first = false;
			}
			this.walk.complete(work.type("Résultat", "Tout est parti à temps."));
		}
		check();
	}

	private void check() {
		Tasklist check = this.walk.take(this.walk.tasks("UserTask_CheckWork").get(0)).photograph("tasklist-check-work");
		check.choose("Rendre le travail à reprendre").type("À reprendre", BLANK).send();
		check.refuses("Dites ce qui est à reprendre", "tasklist-check-work-refused");
		assertThat(check.field("Rendre le travail à reprendre")).isChecked();
		check.choose("Accepter le travail").send();
		check.refuses("reprenez-le à tête reposée", "tasklist-check-work-too-early");
		this.walk.sleep();
		this.walk.complete(check);
		this.walk.tasks("UserTask_CheckWork")
			.forEach((task) -> this.walk.complete(this.walk.take(task).choose("Accepter le travail")));
	}

	void report() {
		for (int timer = 0; timer < 10 && this.walk.tasks("UserTask_ReviewReport").isEmpty(); timer++) {
			this.walk.waitForTheNextTimer();
		}
		this.walk.sleep();
		Tasklist review = this.walk.take("UserTask_ReviewReport", "review-report");
		review.choose("Approuver : le compte rendu est émis et envoyé").type("Synthèse", BLANK).send();
		review.refuses("Écrivez la synthèse", "tasklist-review-report-refused");
		assertThat(review.field("Approuver : le compte rendu est émis et envoyé")).isChecked();
		this.walk.complete(review.type("Synthèse", "Tout est à jour. Il manque deux factures."));
		Phone report = this.walk.follow("report").choose("5, tout à fait").type("Un commentaire", "Parfait.");
		assertThat(report.page().locator("main")).containsText("Il manque deux factures.");
		this.walk.answer("J’approuve ce compte rendu", "Compte rendu approuvé", "report");
	}

}
