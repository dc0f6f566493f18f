package fr.intendance.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.settings.Texts;
import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the contact form may be shown within another site.
 *
 * @param origins the firm's own sites; nobody's where there is none
 */
@Validated
@ConfigurationProperties("intendance.embedding")
record Embedding(@DefaultValue @Size(max = 10, message = "Indiquez dix sites au plus.") List<SiteOrigin> origins)
		implements
			Texts {

	/** What {@code frame-ancestors} says of it. */
	String ancestors() {
		return this.origins.isEmpty() ? "'none'"
				: this.origins.stream().map(SiteOrigin::value).collect(Collectors.joining(" "));
	}

	@Override
	public Map<String, String> texts() {
		return Map.of("origins", this.origins.stream().map(SiteOrigin::value).collect(Collectors.joining("\n")));
	}

}
