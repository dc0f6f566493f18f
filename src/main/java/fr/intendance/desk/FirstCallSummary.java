package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Refused;
import fr.intendance.firstcontact.FirstContacts;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class FirstCallSummary implements Summary {

	private final FirstContacts contacts;

	private final Words words;

	FirstCallSummary(FirstContacts contacts, Words words) {
		this.contacts = contacts;
		this.words = words;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		try {
			List<Fact> facts = facts(reference);
			return Optional.of(new Card("Premier appel", facts)).filter((card) -> !facts.isEmpty());
		}
		catch (Refused ex) {
			// the enquiry was not acknowledged yet
			return Optional.empty();
		}
	}

	private List<Fact> facts(EngagementReference reference) {
		List<Fact> facts = new ArrayList<>();
		this.contacts.appointment(reference)
			.ifPresent((slot) -> facts.add(Fact.of("Rendez-vous", FrenchDate.dateAndTime(slot))));
		this.contacts.call(reference).ifPresent((call) -> {
			facts.add(Fact.of("Suite donnée", this.words.outcome(call.outcome().code())));
			call.notes().ifPresent((notes) -> facts.add(Fact.of("Notes", notes.value())));
		});
		this.contacts.readiness(reference).ifPresent((readiness) -> {
			facts.add(Fact.of("Maturité", "%d points".formatted(readiness.score())));
			readiness.findings().forEach((one) -> facts.add(Fact.of("", one.sentence())));
		});
		return facts;
	}

}
