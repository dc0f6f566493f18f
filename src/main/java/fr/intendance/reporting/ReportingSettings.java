package fr.intendance.reporting;

import java.util.Map;

import fr.intendance.settings.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When reports are made.
 *
 * @param workingDay on which working day after its month a report is due
 * @param answerDays how many days the client has to answer
 */
@Validated
@ConfigurationProperties("intendance.reporting")
record ReportingSettings(@DefaultValue("3") @Min(1) @Max(15) int workingDay,
		@DefaultValue("5") @Min(1) @Max(60) int answerDays) implements Texts {

	@Override
	public Map<String, String> texts() {
		return Map.of("workingDay", "" + this.workingDay, "answerDays", "" + this.answerDays);
	}

}
