package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fr.intendance.access.Rereading;
import fr.intendance.client.EngagementReference;
import org.springframework.context.ApplicationContext;

/** Engagements whose quote is with the client. */
public final class SentQuotes {

	private SentQuotes() {
	}

	/** A package of 24 hours, 1 260 euros a month. */
	public static EngagementReference one(ApplicationContext context) {
		EngagementReference reference = ReviewedEngagements.one(context);
		context.getBean(Quoting.class).price(reference);
		send(context, reference);
		return reference;
	}

	/**
	 * The same for a quote that is priced, or of which the client wants another edition.
	 */
	public static void send(ApplicationContext context, EngagementReference reference) {
		Quoting quoting = context.getBean(Quoting.class);
		quoting.prepare(reference,
				new Preparation(Formula.PACKAGE, BigDecimal.valueOf(24), LocalDate.of(2027, 1, 4), List.of()),
				"assistant");
		quoting.approve(reference, new Approval(BigDecimal.ZERO, Set.of(), 30), Rereading.complete(), "manager");
		quoting.issue(reference);
		quoting.send(reference);
	}

}
