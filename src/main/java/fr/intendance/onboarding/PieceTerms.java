package fr.intendance.onboarding;

import fr.intendance.document.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long pieces are kept after their engagement: that they came stays, what they say
 * goes.
 */
@Configuration(proxyBeanMethods = false)
class PieceTerms {

	private static final String ENDED = "(select e.ended_at from engagement e where e.reference = x.engagement)";

	private static final String SERVED = "x.engagement %s (select e.reference from engagement e where e.reporting_at is not null)";

	@Bean
	static KeptRows piecesOfProspectsKept() {
		return KeptRows.of("uploads", "uploads", "piece_content", "x.engagement", ENDED)
			.where(SERVED.formatted("not in"));
	}

	@Bean
	static KeptRows piecesKept() {
		return KeptRows.of("files", "files", "piece_content", "x.engagement", ENDED).where(SERVED.formatted("in"));
	}

}
