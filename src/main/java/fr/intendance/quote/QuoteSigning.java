package fr.intendance.quote;

import java.util.List;
import java.util.Locale;

import fr.intendance.client.Answer;
import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.Acceptances;
import fr.intendance.evidence.Chain;
import fr.intendance.evidence.ConsentText;
import fr.intendance.evidence.Declaration;
import fr.intendance.evidence.Origin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a client accepts a quote by link: ticked boxes, a code by mail, the last click. */
@Service
public class QuoteSigning {

	private final QuoteAnswers answers;

	private final QuoteEvidence evidence;

	private final Acceptances acceptances;

	private final Engagements engagements;

	QuoteSigning(QuoteAnswers answers, QuoteEvidence evidence, Acceptances acceptances, Engagements engagements) {
		this.answers = answers;
		this.evidence = evidence;
		this.acceptances = acceptances;
		this.engagements = engagements;
	}

	/** The words beside the boxes, as they are today. */
	public List<ConsentText> boxes(EngagementReference reference, Locale language) {
		return this.evidence.boxes(reference, language);
	}

	/** The client looks at the page on which the quote can be accepted. */
	public void opened(OfferedQuote quote, Origin origin) {
		this.acceptances.opened(Chain.ofQuote(quote.reference(), quote.number()), origin);
	}

	/**
	 * Mails the code to whoever is about to accept.
	 * @return what they are about to declare
	 * @throws Refused 400 naming a box that is missing, 409 if the quote cannot be
	 * accepted any more, 429 if they asked for many codes
	 */
	@Transactional
	public Declaration askForCode(EngagementReference reference, Acceptance yes, Answer answer, Origin origin) {
		Quote quote = this.answers.accepted(reference, yes, answer);
		Declaration declared = declared(quote, yes, answer, origin);
		this.acceptances.askForCode(QuoteEvidence.chain(quote), contact(reference), declared, origin);
		return declared;
	}

	/** What somebody declares who accepts like this. */
	@Transactional(readOnly = true)
	public Declaration declared(EngagementReference reference, Acceptance yes, Answer answer, Origin origin) {
		return declared(this.answers.accepted(reference, yes, answer), yes, answer, origin);
	}

	private Declaration declared(Quote quote, Acceptance yes, Answer answer, Origin origin) {
		return this.evidence.declared(quote, yes, answer.how(), language(origin));
	}

	/**
	 * The last click. A wrong code counts as a try, whatever else is refused.
	 * @param code as it was typed
	 * @throws Refused 400 naming {@code code} if it is not the one, else as for a yes
	 */
	public void sign(EngagementReference reference, Acceptance yes, String code, Answer answer, Origin origin) {
		Chain chain = QuoteEvidence.chain(this.answers.accepted(reference, yes, answer));
		Acceptance last = yes.with(this.acceptances.confirm(chain, contact(reference).id(), code, origin));
		this.answers.accept(reference, last, answer, language(origin));
	}

	private Contact contact(EngagementReference reference) {
		return this.engagements.contact(this.engagements.get(reference));
	}

	private static Locale language(Origin origin) {
		return Locale.forLanguageTag(origin.language());
	}

}
