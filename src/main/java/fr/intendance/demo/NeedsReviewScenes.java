package fr.intendance.demo;

import java.util.Map;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.demo.process.Troupe;
import fr.intendance.needsreview.Questionnaires;
import fr.intendance.needsreview.SpecificationAgreements;
import fr.intendance.needsreview.SpecificationCorrections;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** From the questionnaire to the agreed cahier des charges. */
@Component
@Profile("demo")
class NeedsReviewScenes implements Scenes {

	private static final String REVIEW = "UserTask_ReviewNeeds";

	private final Cast cast;

	private final Questionnaires questionnaires;

	private final SpecificationAgreements agreements;

	private final SpecificationCorrections corrections;

	private final Clients clients;

	private final Troupe troupe;

	NeedsReviewScenes(Cast cast, Questionnaires questionnaires, SpecificationAgreements agreements,
			SpecificationCorrections corrections, Clients clients, Troupe troupe) {
		this.cast = cast;
		this.questionnaires = questionnaires;
		this.agreements = agreements;
		this.corrections = corrections;
		this.clients = clients;
		this.troupe = troupe;
	}

	@Override
	public Map<Scene, Act> acts() {
		return Map.of(Scene.QUESTIONNAIRE, this::answer, Scene.NEEDS_REVIEW, this::review, Scene.REGULATED_ONLY,
				this::refuse, Scene.CORRECTION_ASKED, this::askForCorrection, Scene.AGREEMENT,
				(journey) -> this.agreements.agree(journey.reference(), this.clients.answer(journey, Answer.How.LINK)));
	}

	private void answer(Journey journey) {
		this.questionnaires.save(journey.reference(), this.cast.answers(journey.part()));
		this.questionnaires.submit(journey.reference(), this.clients.answer(journey, Answer.How.LINK));
	}

	private void refuse(Journey journey) {
		this.troupe.finish(journey.part().staff(), journey.reference().value(), REVIEW, Map.of("decision",
				"OUT_OF_SCOPE", "advice",
				"Tenir des comptes et déclarer l’impôt reviennent à un expert-comptable : demandez-lui un devis."));
	}

	private void askForCorrection(Journey journey) {
		this.corrections.ask(journey.reference(),
				new FreeText("Nos factures sont mensuelles, pas hebdomadaires : il y en a quatre fois moins."),
				this.clients.answer(journey, Answer.How.LINK));
	}

	private void review(Journey journey) {
		this.troupe.finish(journey.part().staff(), journey.reference().value(), REVIEW, Map.of("decision", "REVIEWED",
				"advice", "Nous commençons par les devis et les relances : ce sont eux qui vous rendront du temps."));
	}

}
