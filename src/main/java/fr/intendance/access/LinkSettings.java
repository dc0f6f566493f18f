package fr.intendance.access;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param baseUrl where clients reach this product, without a slash at its end
 * @param validity how long a link opens the portal
 */
@Validated
@ConfigurationProperties("intendance.access.links")
record LinkSettings(@DefaultValue("http://localhost:8080") @Pattern(regexp = "https?://[^/]+(/[^/]+)*") String baseUrl,
		@DefaultValue("P180D") @NotNull Duration validity) {
}
