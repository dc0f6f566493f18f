package fr.intendance.needsreview;

import java.util.List;
import java.util.Optional;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class NeedsOutOfScopeMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new NeedsOutOfScopeMail("E-2026-0042", Optional.of("Commencez par un expert-comptable."),
				List.of(new SpecificationView.Limit("Saisie comptable", "Réservée aux experts-comptables.",
						"un expert-comptable")));
	}

}
