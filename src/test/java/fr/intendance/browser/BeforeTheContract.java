package fr.intendance.browser;

import java.time.Instant;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the appointment for the first call to the accepted quote. */
final class BeforeTheContract {

	private static final String QUESTIONNAIRE = "Votre questionnaire";

	private static final String BLANK = "   ";

	private final Walk walk;

	BeforeTheContract(Walk walk) {
		this.walk = walk;
	}

	void firstContact() {
		Locator slot = this.walk.follow("booking").page().locator("input[name=slot]").last();
		Instant moment = Instant.parse(slot.inputValue());
		slot.check();
		this.walk.answer("Réserver ce créneau", "Rendez-vous noté", "booking");
		this.walk.waitFor(moment);
		Tasklist call = this.walk.take("UserTask_HoldFirstCall", "hold-first-call");
		assertThat(call.field("Entreprise")).hasValue("Menuiserie Lenoir");
		call.choose("Interlocuteur désigné").choose("Documents numériques").type("Retard à rattraper, en mois", "2");
		call.type("Notes", "Décide vite.").choose("Hors périmètre : orienter vers un autre professionnel");
		call.send().refuses("Indiquez le motif", "tasklist-hold-first-call-refused");
		assertThat(call.field("Notes")).hasValue("Décide vite.");
		this.walk.complete(call.choose("Poursuivre : envoyer le questionnaire de l’état des lieux"));
	}

	void needsReview() {
		Phone questions = this.walk.follow("questionnaire");
		questions.isRefused("Continuer", "Répondez à cette question", "portal-questionnaire-refused");
		questions.choose("Devis").choose("Éléments variables de paie").choose("Saisie et tenue de la comptabilité");
		questions.send("Continuer", QUESTIONNAIRE, "portal-questionnaire-company");
		questions.type("Que fait votre entreprise", "Menuiserie");
		questions.send("Continuer", QUESTIONNAIRE, "portal-questionnaire-quotes");
		questions.type("Combien de devis simples", "12");
		questions.send("Continuer", QUESTIONNAIRE, "portal-questionnaire-papers").press("Continuer");
		questions.type("Pour combien de salariés", "6").press("Continuer");
		assertThat(questions.page().locator("main")).containsText("Votre réponse appelle une précision");
		questions.press("Continuer");
		questions.choose("Plusieurs outils séparés").choose("Une partie est à reprendre");
		questions.send("Continuer", QUESTIONNAIRE, "portal-questionnaire-frame");
		this.walk.answer("Envoyer mes réponses", "Merci pour vos réponses", "questionnaire");
		Tasklist review = this.walk.take("UserTask_ReviewNeeds", "review-needs");
		review.type("Heures corrigées par mois", "30").type("Motif de la correction", BLANK);
		review.type("Conseil au client", "Numérisez d’abord les tickets.")
			.choose("Les besoins sont dans le périmètre : rédiger le cahier des charges")
			.send()
			.refuses("Dites pourquoi vous vous écartez de l’estimation", "tasklist-review-needs-refused");
		assertThat(review.field("Conseil au client")).hasValue("Numérisez d’abord les tickets.");
		this.walk.complete(review.type("Motif de la correction", "Le classement est à reprendre."));
		this.walk.follow("specification");
		this.walk.answer("J’approuve ce cahier des charges", "Cahier des charges approuvé", "specification");
	}

	void quote() {
		Tasklist quote = this.walk.take("UserTask_PrepareQuote", "prepare-quote");
		quote.choose("Forfait mensuel").type("Heures", "30").typeDay("Début de la prestation", this.walk.day(-1));
		quote.send().refuses("Indiquez une date de début à venir", "tasklist-prepare-quote-refused");
		assertThat(quote.field("Heures")).hasValue("30");
		this.walk.complete(quote.typeDay("Début de la prestation", this.walk.day(7)));
		approval();
		Phone offer = this.walk.follow("quote").consent();
		offer.type("Votre nom", BLANK).type("Votre fonction", "gérante");
		offer.isRefused("Continuer et recevoir mon code", "Indiquez un nom", "portal-quote-refused");
		assertThat(offer.field("Votre fonction")).hasValue("gérante");
		offer.type("Votre nom", "Nora Lenoir");
		this.walk.sign("Signer et accepter le devis", "Devis accepté", "quote");
	}

	private void approval() {
		Tasklist approval = this.walk.take("UserTask_ApproveQuote", "approve-quote");
		approval.type("Remise, en %", "5").choose("Remise à plat de départ").choose("Renvoyer en préparation").send();
		approval.refuses("Dites ce qui est à reprendre dans le devis", "tasklist-approve-quote-refused");
		assertThat(approval.field("Remise, en %")).hasValue("5");
		approval.choose("Approuver : le devis est émis et envoyé").send();
		approval.refuses("Relisez chaque point, puis cochez-le", "tasklist-approve-quote-not-reread");
		this.walk.complete(approval.choose("Les parties : nom, adresse, SIRET, contact")
			.choose("Les prestations et leurs quantités")
			.choose("Les prix, la TVA, les dates et la validité"));
	}

}
