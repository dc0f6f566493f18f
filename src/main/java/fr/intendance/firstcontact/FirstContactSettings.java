package fr.intendance.firstcontact;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import fr.intendance.settings.Texts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.validation.annotation.Validated;

/**
 * How the firm presents itself and when it may be called.
 *
 * @param services what it does, a line each
 * @param references clients who agreed to be named, a line each
 * @param callLength how long a first call lasts
 * @param offeredDays on how many working days from tomorrow appointments are offered
 */
@Validated
@ConfigurationProperties("intendance.first-contact")
record FirstContactSettings(@DefaultValue( {
		"devis et factures, à votre nom et selon vos tarifs", "suivi des règlements et relances courtoises",
		"classement, courrier et agenda", "préparation des pièces pour votre expert-comptable",
		"dossiers administratifs et réponses aux appels d’offres" }) List<String> services,
		@DefaultValue List<String> references,
		@DefaultValue("30m") @DurationUnit(ChronoUnit.MINUTES) @DurationMin(minutes = 5) Duration callLength,
		@DefaultValue("10") @Min(1) @Max(60) int offeredDays) implements Texts{

	@Override
	public Map<String, String> texts() {
		return Map.of("services", String.join("\n", this.services), "references", String.join("\n", this.references),
				"callLength", "" + this.callLength.toMinutes(), "offeredDays", "" + this.offeredDays);
	}

}
