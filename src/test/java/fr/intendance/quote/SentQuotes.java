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
		return offering(context, Set.of());
	}

	/** The same with options: to put things in order costs 180 euros, a visit 150. */
	public static EngagementReference offering(ApplicationContext context, Set<QuoteOption> options) {
		EngagementReference reference = ReviewedEngagements.one(context);
		context.getBean(Quoting.class).price(reference);
		send(context, reference, options);
		return reference;
	}

	/**
	 * The same for a quote that is priced, or of which the client wants another edition.
	 */
	public static void send(ApplicationContext context, EngagementReference reference) {
		send(context, reference, Set.of());
	}

	private static void send(ApplicationContext context, EngagementReference reference, Set<QuoteOption> options) {
		Quoting quoting = context.getBean(Quoting.class);
		quoting.prepare(reference,
				new Preparation(Formula.PACKAGE, BigDecimal.valueOf(24), LocalDate.of(2027, 1, 4), List.of()),
				"assistant");
		quoting.approve(reference, new Approval(BigDecimal.ZERO, options, 30), Rereading.complete(), "manager");
		quoting.issue(reference);
		quoting.send(reference);
	}

}
