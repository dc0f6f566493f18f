package fr.intendance.quote;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.evidence.MailedCode;
import org.springframework.context.ApplicationContext;

/** Accepts a quote as a client does by link, who reads the code in their mail. */
public final class QuoteByLink {

	private QuoteByLink() {
	}

	public static void accept(ApplicationContext context, EngagementReference reference, Acceptance yes,
			Answer answer) {
		QuoteSigning signing = context.getBean(QuoteSigning.class);
		signing.askForCode(reference, yes, answer, MailedCode.ORIGIN);
		signing.sign(reference, yes, MailedCode.newest(context, reference), answer, MailedCode.ORIGIN);
	}

}
