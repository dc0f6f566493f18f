package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import fr.intendance.engine.Refused;

/** What a quote may hold and become, and the sentence when it may not. */
final class QuoteRules {

	private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(500);

	private static final BigDecimal MOST_DISCOUNT = BigDecimal.valueOf(50);

	private static final int LONGEST_VALIDITY = 180;

	private static final Map<QuoteState, Set<QuoteState>> NEXT = Map.of(QuoteState.ISSUED, Set.of(QuoteState.SENT),
			QuoteState.SENT, Set.of(QuoteState.ACCEPTED, QuoteState.DECLINED, QuoteState.CHANGES_ASKED,
					QuoteState.EXPIRED, QuoteState.TAKEN_BACK, QuoteState.WITHDRAWN));

	private static final String EXPIRED = "La validité de ce devis est passée. Écrivez-nous : nous vous en "
			+ "préparerons un nouveau avec plaisir.";

	private static final String REPLACED = "Ce devis a été remplacé, ou une nouvelle version est en préparation : "
			+ "vous la recevrez par courriel.";

	private QuoteRules() {
	}

	static void require(boolean allowed, String sentence) {
		if (!allowed) {
			throw Refused.conflict(sentence);
		}
	}

	/** An answer is taken only while the client's quote waits for one. */
	private static void requireAwaited(boolean awaited, String sentence) {
		if (!awaited) {
			throw Refused.late(sentence);
		}
	}

	static void requireHours(BigDecimal hours) {
		if (hours.compareTo(BigDecimal.ONE) < 0 || hours.compareTo(MOST_HOURS) > 0
				|| hours.stripTrailingZeros().scale() > 1) {
			throw Refused.invalid("hours", "Indiquez un nombre d’heures entre 1 et 500, avec une décimale au plus.");
		}
	}

	static void requireStart(LocalDate start, LocalDate today) {
		if (start.isBefore(today) || start.isAfter(today.plusYears(1))) {
			throw Refused.invalid("startOn", "Indiquez une date de début à venir, dans l’année.");
		}
	}

	static void requireDiscount(BigDecimal percent) {
		if (percent.signum() < 0 || percent.compareTo(MOST_DISCOUNT) > 0 || percent.stripTrailingZeros().scale() > 1) {
			throw Refused.invalid("discountPercent",
					"Indiquez une remise entre 0 et 50\u00a0%, avec une décimale au plus.");
		}
	}

	static void requireValidity(int days) {
		if (days < 1 || days > LONGEST_VALIDITY) {
			throw Refused.invalid("validityDays", "Indiquez une validité entre 1 et 180 jours.");
		}
	}

	static void requireNext(QuoteState from, QuoteState to) {
		requireAwaited(NEXT.getOrDefault(from, Set.of()).contains(to), switch (from) {
			case ACCEPTED -> "Ce devis a déjà été accepté : nous nous en occupons, vous n’avez plus rien à faire.";
			case DECLINED -> "Ce devis a été décliné. Si vous avez changé d’avis, écrivez-nous simplement.";
			case EXPIRED -> EXPIRED;
			case WITHDRAWN ->
				"Nous avons dû retirer ce devis : nous vous l’avons écrit. Si votre besoin demeure, répondez à notre courriel.";
			case SENT, ISSUED -> "Ce devis est déjà chez le client.";
			default -> REPLACED;
		});
	}

	/** Who answers must have seen what they answer. */
	static void requireCurrent(Quote quote, String sha256) {
		requireAwaited(quote.sha256().filter(sha256::equals).isPresent(), REPLACED);
	}

	/** The day on which somebody said yes on paper lies where the quote was valid. */
	static void requireDay(LocalDate on, QuoteEdition edition, LocalDate today) {
		if (on.isAfter(today) || on.isBefore(edition.issuedOn())) {
			throw Refused.invalid("acceptedOn",
					"Indiquez le jour de l’accord\u00a0: depuis l’émission du devis, et pas dans l’avenir.");
		}
		requireAwaited(!on.isAfter(edition.validUntil()), EXPIRED);
	}

	static void requireInTime(Quote quote, LocalDate today) {
		boolean late = quote.state() == QuoteState.SENT && quote.validUntil().filter(today::isAfter).isPresent();
		requireAwaited(!late, EXPIRED);
	}

}
