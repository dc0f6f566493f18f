package fr.intendance.document;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the owner's own templates lie.
 *
 * @param own the folder; it need not exist
 * @param lookEvery how long a file or a decision of another node may wait
 */
@Validated
@ConfigurationProperties("intendance.templates")
record OwnTemplateSettings(@DefaultValue("own/templates") @NotNull Path own,
		@DefaultValue("PT10S") @NotNull Duration lookEvery) {
}
