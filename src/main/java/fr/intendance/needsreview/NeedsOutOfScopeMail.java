package fr.intendance.needsreview;

import java.util.List;
import java.util.Optional;

import fr.intendance.mail.MailView;

/**
 * Why the firm does not take this on, and to whom to turn.
 *
 * @param reference the engagement
 * @param advice in the firm's words
 * @param limits what the law reserves to others
 */
public record NeedsOutOfScopeMail(String reference, Optional<String> advice,
		List<SpecificationView.Limit> limits) implements MailView {

	@Override
	public String template() {
		return "mail/needs-review-out-of-scope";
	}

}
