package fr.intendance.access;

import fr.intendance.document.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long what opens pages is kept once it opens nothing. */
@Configuration(proxyBeanMethods = false)
class AccessTerms {

	@Bean
	static KeptRows codesKept() {
		return KeptRows.of("codes", "access", "one_time_code", "x.engagement", "x.expires_at");
	}

	@Bean
	static KeptRows linksKept() {
		return KeptRows.of("links", "access", "link", "x.engagement", "x.expires_at");
	}

	@Bean
	static KeptRows contactDevicesKept() {
		return KeptRows.of("contact-devices", "access", "contact_device", "x.engagement", "x.expires_at");
	}

	@Bean
	static KeptRows knownDevicesKept() {
		return KeptRows.ofNobody("known-devices", "logs", "known_device", "x.seen_at");
	}

}
