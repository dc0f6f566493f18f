package fr.intendance.processing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.DatedTexts;
import fr.intendance.engine.Aspect;
import fr.intendance.engine.Declaration;
import fr.intendance.engine.Declarations;
import fr.intendance.engine.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the processes that run today do with personal data, in people's words. A process
 * that the owner adds is in it at once.
 */
@Component
public class Processings {

	private final DatedTexts law = new DatedTexts("law/retention.csv");

	private final Declarations declarations;

	private final MessageSource messages;

	private final Clock clock;

	Processings(Declarations declarations, MessageSource messages, Clock clock) {
		this.declarations = declarations;
		this.messages = messages;
		this.clock = clock;
	}

	/** What the firm does in a role, one line per process. */
	public List<Processing> as(FirmRole role, Locale language) {
		return in(role).stream().map((one) -> worded(one, title(one, language), role.code(), language)).toList();
	}

	/**
	 * What is done on behalf of a client: each service of theirs by the process that does
	 * it, then what every client needs.
	 * @param services their codes
	 */
	public List<Processing> onBehalf(List<String> services, Locale language) {
		List<Processing> all = new ArrayList<>();
		for (Declaration one : in(FirmRole.PROCESSOR)) {
			if (!one.services().isEmpty()) {
				services.forEach(
						(service) -> all.add(worded(one, text("service." + service, language), service, language)));
			}
		}
		in(FirmRole.PROCESSOR).stream()
			.filter((one) -> one.services().isEmpty())
			.map((one) -> worded(one, title(one, language), FirmRole.PROCESSOR.code(), language))
			.forEach(all::add);
		return List.copyOf(all);
	}

	/** What protects the data: everywhere, then where the firm has this role. */
	public List<String> measures(FirmRole role, Locale language) {
		Set<String> measures = new LinkedHashSet<>();
		Vocabulary.measuresEverywhere().forEach((one) -> measures.add(text("processing.everywhere." + one, language)));
		as(role, language).forEach((one) -> measures.addAll(one.measures()));
		return List.copyOf(measures);
	}

	private List<Declaration> in(FirmRole role) {
		return this.declarations.current()
			.stream()
			.filter((one) -> one.words(Aspect.ROLE).contains(role.code()))
			.toList();
	}

	private Processing worded(Declaration one, String title, String part, Locale language) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		return new Processing(title, words(one, Aspect.PURPOSES, part, language),
				words(one, Aspect.PEOPLE, part, language), words(one, Aspect.DATA, part, language),
				one.words(Aspect.RETENTION, part)
					.stream()
					.map((key) -> this.law.on(key + ".rule", today).in(language))
					.toList(),
				words(one, Aspect.RECIPIENTS, part, language), words(one, Aspect.MEASURES, part, language));
	}

	private List<String> words(Declaration one, Aspect aspect, String part, Locale language) {
		return one.words(aspect, part)
			.stream()
			.map((word) -> text("processing." + aspect.code() + "." + word, language))
			.toList();
	}

	/** A process of the owner's own goes by the name in its model. */
	private String title(Declaration one, Locale language) {
		return this.messages.getMessage("processing.process." + one.id(), null, one.name(), language);
	}

	private String text(String code, Locale language) {
		return this.messages.getMessage(code, null, language);
	}

}
