package fr.intendance.onboarding.process;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.access.Rereading;
import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Line;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.needsreview.Questionnaires;
import fr.intendance.onboarding.Circumstances;
import fr.intendance.onboarding.ContractDrafts;
import fr.intendance.quote.AcceptedQuote;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.SigningPlace;

import org.springframework.stereotype.Component;

@Component
class ReviewContractForm implements TaskForm {

	private final ContractDrafts drafts;

	private final Quotes quotes;

	private final Questionnaires questionnaires;

	private final ShownClient client;

	private final Actors actors;

	ReviewContractForm(ContractDrafts drafts, Quotes quotes, Questionnaires questionnaires, ShownClient client,
			Actors actors) {
		this.drafts = drafts;
		this.quotes = quotes;
		this.questionnaires = questionnaires;
		this.client = client;
		this.actors = actors;
	}

	@Override
	public String task() {
		return OnboardingModel.REVIEW_CONTRACT;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		AcceptedQuote quote = this.quotes.accepted(EngagementReference.ofKey(task.businessKey()));
		Map<String, Object> shown = this.client.company(task);
		shown.put("shownSignatory", quote.name().value() + ", " + quote.capacity().value());
		shown.put("shownTerms", terms(quote.offer()));
		shown.put("signingPlace", quote.place().name());
		this.questionnaires.answers(EngagementReference.ofKey(task.businessKey()))
			.number("headcount")
			.ifPresent((count) -> shown.put("headcount", count));
		return shown;
	}

	private static String terms(OfferedQuote quote) {
		String price = quote.totals().net().french() + " hors taxes"
				+ (quote.terms().formula().isMonthly() ? " par mois" : "");
		return Stream
			.of(Stream.of("Devis " + quote.number() + ", " + quote.terms().formula().label() + "\u00a0: " + price),
					quote.lines().stream().map(ReviewContractForm::line),
					quote.terms().startsOn().stream().map((day) -> "Début\u00a0: " + FrenchDate.date(day)))
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n"));
	}

	private static String line(Line line) {
		return line.label() + "\u00a0: " + line.detail();
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		this.drafts.review(EngagementReference.ofKey(task.businessKey()), Rereading.of(values), circumstances(values),
				this.actors.required().id());
		return Map.of();
	}

	private static Circumstances circumstances(FormValues values) {
		SigningPlace place = values.optionalLine("signingPlace", 20).isEmpty() ? SigningPlace.AT_A_DISTANCE
				: values.requiredChoice("signingPlace", SigningPlace.class);
		return new Circumstances(place, values.optionalInteger("headcount", 0, 100_000),
				values.yes("outsideMainActivity"));
	}

}
