package fr.intendance.evidence;

import fr.intendance.document.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When evidence goes, by {@link EvidencePurge}. */
@Configuration(proxyBeanMethods = false)
class EvidenceTerms {

	private static final String KEPT = "not exists (select 1 from evidence_purge p where p.engagement = x.engagement"
			+ " and p.subject = x.subject) and %s exists (select 1 from evidence_event a"
			+ " where a.engagement = x.engagement and a.kind = 'ACCEPTED')";

	@Bean
	static KeptRows acceptancesKept() {
		return evidence("acceptances", "contract").where(KEPT.formatted(""));
	}

	@Bean
	static KeptRows refusalsKept() {
		return evidence("refusals", "prospect").where(KEPT.formatted("not"));
	}

	private static KeptRows evidence(String code, String term) {
		return KeptRows
			.of(code, term, "evidence_chain", "x.engagement",
					"(select e.ended_at from engagement e where e.reference = x.engagement)")
			.endedBy();
	}

}
