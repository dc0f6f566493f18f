package fr.intendance.offboarding;

import fr.intendance.document.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long a pack waits for a client who never said that they have it. */
@Configuration(proxyBeanMethods = false)
class PackTerms {

	@Bean
	static KeptRows packsKept() {
		return KeptRows.of("packs", "packs", "reversibility_pack", "x.reference",
				"(select e.ended_at from engagement e where e.reference = x.reference)");
	}

}
