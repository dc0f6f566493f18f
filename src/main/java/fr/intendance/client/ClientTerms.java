package fr.intendance.client;

import fr.intendance.document.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long what is of use during an engagement alone is kept after it. */
@Configuration(proxyBeanMethods = false)
class ClientTerms {

	private static final String ENDED = "(select e.ended_at from engagement e where e.reference = x.engagement)";

	/** Paper that somebody scanned as evidence stays as long as what it proves. */
	private static final String HANDED_IN = "(x.came_by = 'LINK' or x.code like 'reply-%%') and x.engagement %s"
			+ " (select e.reference from engagement e where e.reporting_at is not null)";

	@Bean
	static KeptRows notesKept() {
		return KeptRows.of("notes", "notes", "engagement_note", "x.engagement", ENDED);
	}

	@Bean
	static KeptRows uploadsKept() {
		return KeptRows.of("uploads", "uploads", "scan", "x.engagement", ENDED).where(HANDED_IN.formatted("not in"));
	}

	@Bean
	static KeptRows filesKept() {
		return KeptRows.of("files", "files", "scan", "x.engagement", ENDED).where(HANDED_IN.formatted("in"));
	}

}
