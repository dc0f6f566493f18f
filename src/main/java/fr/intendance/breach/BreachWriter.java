package fr.intendance.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import fr.intendance.breach.AuthorityView.Controller;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.processing.BreachTerms;
import fr.intendance.processing.Officers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a breach into the words of its papers. */
@Component
class BreachWriter {

	private final Officers officers;

	private final MessageSource messages;

	private final Clock clock;

	BreachWriter(Officers officers, MessageSource messages, Clock clock) {
		this.officers = officers;
		this.messages = messages;
		this.clock = clock;
	}

	Function<Imprint, NoticeView> notice(Breach breach, String reference, Party client) {
		return (imprint) -> new NoticeView(imprint, client, Breaches.number(breach.id()), reference,
				facts(breach, imprint.language()), this.officers.current(),
				(int) BreachTerms.client(discovered(breach)).toHours());
	}

	Function<Imprint, AuthorityView> authority(Breach breach, List<Controller> clients) {
		Instant due = breach.discoveredAt().plus(BreachTerms.authority(discovered(breach)));
		boolean late = breach.authorityToldAt().orElse(this.clock.instant()).isAfter(due);
		return (imprint) -> new AuthorityView(imprint, facts(breach, imprint.language()), this.officers.current(), due,
				late, breach.authorityToldAt(), breach.risk() == Risk.HIGH, clients);
	}

	BreachFacts facts(Breach breach, Locale language) {
		return new BreachFacts(breach.discoveredAt(), breach.happenedAt(),
				words(breach.natures().stream().map(Nature::code).toList(), language),
				words(breach.data().stream().map((one) -> "processing.data." + one).toList(), language),
				breach.persons(), breach.records(), this.messages.getMessage(breach.risk().code(), null, language),
				breach.facts(), breach.consequences(), breach.measures());
	}

	private List<String> words(List<String> codes, Locale language) {
		return codes.stream().map((code) -> this.messages.getMessage(code, null, language)).toList();
	}

	private static LocalDate discovered(Breach breach) {
		return LocalDate.ofInstant(breach.discoveredAt(), BusinessZone.PARIS);
	}

}
