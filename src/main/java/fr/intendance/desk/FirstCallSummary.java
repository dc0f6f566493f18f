package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Refused;
import fr.intendance.firstcontact.FirstContacts;
import fr.intendance.firstcontact.SelfCheck;
import fr.intendance.firstcontact.SelfCheckAnswers;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class FirstCallSummary implements Summary {

	private final FirstContacts contacts;

	private final Words words;

	private final Engagements engagements;

	private final SelfCheck check;

	FirstCallSummary(FirstContacts contacts, Words words, Engagements engagements, SelfCheck check) {
		this.engagements = engagements;
		this.check = check;
		this.contacts = contacts;
		this.words = words;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		try {
			List<Fact> facts = facts(reference);
			return Optional.of(new Card("desk.card.call", facts)).filter((card) -> !facts.isEmpty());
		}
		catch (Refused ex) {
			// the enquiry was not acknowledged yet
			return Optional.empty();
		}
	}

	private List<Fact> facts(EngagementReference reference) {
		List<Fact> facts = new ArrayList<>();
		this.contacts.appointment(reference)
			.ifPresent((slot) -> facts.add(Fact.of("desk.card.call.appointment", Reading.dateAndTime(slot))));
		this.engagements.get(reference)
			.selfCheck()
			.flatMap(SelfCheckAnswers::of)
			.map((answers) -> this.check.of(answers, Locale.FRENCH).readiness().score())
			.ifPresent((score) -> facts.add(Fact.of("desk.selfCheck", this.words.of("desk.selfCheck.score", score))));
		this.contacts.call(reference).ifPresent((call) -> {
			facts.add(Fact.of("desk.card.call.outcome", this.words.outcome(call.outcome().code())));
			call.notes().ifPresent((notes) -> facts.add(Fact.of("desk.card.call.notes", notes.value())));
		});
		this.contacts.readiness(reference).ifPresent((readiness) -> {
			facts.add(Fact.of("desk.card.call.readiness", this.words.of("desk.card.call.points", readiness.score())));
			readiness.findings().forEach((one) -> facts.add(Fact.of("", one.sentence())));
		});
		return facts;
	}

}
