package fr.intendance.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the draft of the contract to the start of the service. */
final class Onboarding {

	private static final String PAST = "Indiquez une date passée, depuis moins d’un an.";

	private final Walk walk;

	Onboarding(Walk walk) {
		this.walk = walk;
	}

	void signature() {
		Tasklist draft = this.walk.take("UserTask_ReviewContract", "review-contract");
		draft.choose("Les parties : nom, adresse, SIRET, signataire").choose("Les prestations et leurs quantités");
		draft.send().refuses("Relisez chaque point, puis cochez-le", "tasklist-review-contract-refused");
		assertThat(draft.field("Les prestations et leurs quantités")).isChecked();
		this.walk.complete(draft.choose("Les prix, les dates et les conditions"));
		Phone contract = this.walk.follow("signature").consent().type("Votre nom", "Nora Lenoir");
		contract.type("Votre fonction", "   ")
			.isRefused("Continuer et recevoir mon code", "Indiquez votre fonction", "portal-signature-refused");
		assertThat(contract.field("Votre nom")).hasValue("Nora Lenoir");
		contract.type("Votre fonction", "gérante");
		this.walk.sign("Signer le contrat", "Documents signés", "signature");
	}

	void pieces() {
		Phone pieces = this.walk.follow("pieces");
		attach(pieces.page().locator("main form").first(), "piece.txt");
		pieces.isRefused("Transmettre ce fichier", "Envoyez un fichier PDF", "portal-pieces-refused");
		attach(pieces.page().locator("main form").first(), "piece.pdf");
		this.walk.answer("Transmettre ce fichier", "C’est bien reçu", "pieces");
		pieces.again();
		List<Locator> others = pieces.page().locator("main form").all();
		for (Locator form : others.subList(1, others.size())) {
			attach(form, "piece.pdf");
			form.locator("button").click();
			assertThat(pieces.page().locator("h1")).hasText("C’est bien reçu");
			pieces.again();
		}
		this.walk.settle();
	}

	/** Where a file is asked for. */
	private static void attach(Locator form, String name) {
		byte[] content = (name.endsWith("pdf") ? "%PDF-1.7 a piece" : "a piece").getBytes(StandardCharsets.US_ASCII);
		form.locator("input[type=file]:not([capture])")
			.all()
			.forEach((file) -> file.setInputFiles(new FilePayload(name, "application/pdf", content)));
	}

	void kickOff() {
		this.walk.follow("kick-off").page().locator("input[name=slot]").first().check();
		this.walk.answer("Réserver ce créneau", "Réunion de lancement fixée", "kick-off");
	}

	void start() {
		Tasklist kickOff = this.walk.take("UserTask_HoldKickOff", "hold-kick-off");
		kickOff.type("Ce qui a été convenu", "Un point le lundi.").typeDay("Réunion tenue le", this.walk.day(1));
		kickOff.send().refuses(PAST, "tasklist-hold-kick-off-refused");
		assertThat(kickOff.field("Ce qui a été convenu")).hasValue("Un point le lundi.");
		this.walk.complete(kickOff.typeDay("Réunion tenue le", this.walk.day(0)));
		Tasklist attestation = this.walk.take("UserTask_SendVigilanceAttestation", "send-vigilance-attestation");
		attestation.typeDay("Attestation envoyée le", this.walk.day(1)).send();
		attestation.refuses(PAST, "tasklist-send-vigilance-attestation-refused");
		this.walk.complete(attestation.typeDay("Attestation envoyée le", this.walk.day(0)));
		Tasklist ready = this.walk.take("UserTask_ConfirmReadyToServe", "confirm-ready-to-serve");
		ready.choose("Les pièces indispensables sont reçues")
			.choose("Les accès délégués fonctionnent, sans mot de passe partagé")
			.choose("L’interlocuteur et son remplaçant sont confirmés")
			.choose("Le travail du premier mois est convenu");
		ready.typeDay("Début de la prestation", this.walk.day(0)).send();
		ready.refuses("reprenez-le à tête reposée", "tasklist-confirm-ready-to-serve-refused");
		assertThat(ready.field("Le travail du premier mois est convenu")).isChecked();
		this.walk.sleep();
		this.walk.complete(ready.typeDay("Début de la prestation", this.walk.day(0)));
	}

}
