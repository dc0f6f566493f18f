package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import fr.intendance.access.Rereading;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.Approval;
import fr.intendance.quote.Consent;
import fr.intendance.quote.Formula;
import fr.intendance.quote.Preparation;
import fr.intendance.quote.QuoteByLink;
import fr.intendance.quote.QuoteOption;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.QuoteOutcomes;
import fr.intendance.quote.Quoting;
import fr.intendance.quote.ReviewedEngagements;
import org.springframework.context.ApplicationContext;

/** Engagements whose quote is accepted. */
public final class AcceptedEngagements {

	private AcceptedEngagements() {
	}

	/** A package of 30 hours at 5 % less: 14 364 € a year. */
	public static EngagementReference ofAPackage(ApplicationContext context) {
		return of(context, Formula.PACKAGE, "24", "5");
	}

	/** A mission of ten hours: less than what asks for an attestation of vigilance. */
	public static EngagementReference ofAMission(ApplicationContext context) {
		return of(context, Formula.FIXED, "10", "5");
	}

	/** So many hours at so many percent less. */
	public static EngagementReference of(ApplicationContext context, Formula formula, String hours, String discount) {
		return of(context, ReviewedEngagements.one(context), formula, hours, discount);
	}

	/**
	 * A package of 30 hours, and half a day at the client's of the two options offered.
	 */
	public static EngagementReference withAnOption(ApplicationContext context) {
		return of(context, ReviewedEngagements.one(context), Formula.PACKAGE, "24", "5",
				Set.of(QuoteOption.SET_UP, QuoteOption.ON_SITE), new TreeSet<>(Set.of(1)));
	}

	/** Who reads English: a package of 30 hours. */
	public static EngagementReference inEnglish(ApplicationContext context) {
		return of(context, ReviewedEngagements.one(context, EnquiryFixture.inEnglish()), Formula.PACKAGE, "24", "5");
	}

	private static EngagementReference of(ApplicationContext context, EngagementReference reference, Formula formula,
			String hours, String discount) {
		return of(context, reference, formula, hours, discount, Set.of(QuoteOption.DEPOSIT),
				Collections.emptySortedSet());
	}

	private static EngagementReference of(ApplicationContext context, EngagementReference reference, Formula formula,
			String hours, String discount, Set<QuoteOption> options, SortedSet<Integer> taken) {
		Quoting quoting = context.getBean(Quoting.class);
		quoting.price(reference);
		quoting.prepare(reference, new Preparation(formula, new BigDecimal(hours), LocalDate.of(2027, 1, 4), List.of()),
				"assistant");
		quoting.approve(reference, new Approval(new BigDecimal(discount), options, 30), Rereading.complete(),
				"manager");
		quoting.issue(reference);
		quoting.send(reference);
		String sha256 = context.getBean(Quotes.class).offered(reference).orElseThrow().sha256();
		QuoteByLink.accept(context, reference,
				new Acceptance(sha256, new PersonName("Camille Durand"), new FreeText("gérante"),
						Set.of(Consent.values()))
					.taking(taken),
				new Answer(Answer.How.LINK, "contact", context.getBean(Clock.class).instant()));
		context.getBean(QuoteOutcomes.class).confirmAcceptance(reference);
		return reference;
	}

}
