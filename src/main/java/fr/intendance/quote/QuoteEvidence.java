package fr.intendance.quote;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.HandedFile;
import fr.intendance.document.Line;
import fr.intendance.evidence.Acceptances;
import fr.intendance.evidence.Chain;
import fr.intendance.evidence.ConsentText;
import fr.intendance.evidence.ConsentTexts;
import fr.intendance.evidence.Declaration;
import fr.intendance.mail.OutgoingMail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is kept of how a quote comes to be accepted. */
@Component
class QuoteEvidence {

	private final Acceptances acceptances;

	private final ConsentTexts texts;

	private final Engagements engagements;

	private final MessageSource messages;

	QuoteEvidence(Acceptances acceptances, ConsentTexts texts, Engagements engagements, MessageSource messages) {
		this.acceptances = acceptances;
		this.texts = texts;
		this.engagements = engagements;
		this.messages = messages;
	}

	static Chain chain(Quote quote) {
		return Chain.ofQuote(quote.reference(), quote.number().orElseThrow());
	}

	void offered(Quote quote, OutgoingMail mail) {
		this.acceptances.offered(chain(quote), List.of(quote.number().orElseThrow()), mail);
	}

	/** The boxes of today. */
	List<ConsentText> boxes(EngagementReference reference, Locale language) {
		return boxes(language, company(reference));
	}

	private List<ConsentText> boxes(Locale language, String company) {
		return Arrays.stream(Consent.values())
			.map((box) -> this.texts.today("quote", box.name(), language, company))
			.toList();
	}

	/** What somebody declares by link, or the firm writes down. */
	Declaration declared(Quote quote, Acceptance yes, Answer.How how, Locale language) {
		String number = quote.number().orElseThrow();
		String company = company(quote.reference());
		List<Line> options = ChosenOptions.of(quote.lines(true), yes.options());
		String statement = this.messages
			.getMessage(
					"quote.statement." + how + (options.isEmpty() ? "" : ".options"), new Object[] { number,
							quote.issuedTotals().orElseThrow().dueWith(options).in(language), words(options) },
					language);
		return new Declaration(yes.name(), yes.capacity(), company, statement, List.of(number),
				(how == Answer.How.LINK) ? boxes(language, company) : List.of(), yes.ticked());
	}

	/** What they are called on the quote. */
	static String words(List<Line> options) {
		return options.stream().map(Line::label).collect(Collectors.joining(", "));
	}

	void accepted(Quote quote, Declaration declared, Acceptance yes, LocalDate on, Answer answer,
			Optional<HandedFile> scan) {
		this.acceptances.accepted(chain(quote), declared, answer, yes.click(), scan,
				Map.of("signedOn", on.toString(), "place", String.valueOf(yes.onPaper().place())));
	}

	private String company(EngagementReference reference) {
		return this.engagements.client(this.engagements.get(reference)).company();
	}

}
