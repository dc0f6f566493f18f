package fr.intendance.onboarding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.intendance.settings.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The firm's contract terms.
 *
 * @param trialDays calendar days in which either may leave at once
 * @param noticeMonths months of notice
 * @param validationDays working days in which the client answers
 * @param reportWorkingDay the working day of the month on which the report is due
 * @param tacitApprovalDays calendar days after which a report counts as agreed; 0 where
 * silence is no answer
 * @param handoverDays calendar days for handing everything back
 * @param confidentialityYears how long confidentiality holds after the end
 * @param unitMinutes the smallest time that is counted
 * @param urgencyPercent surcharge for urgent work
 * @param paymentDays days from invoice to payment (C. com. art. L441-10: at most 45 for
 * periodic invoices)
 * @param place where the work is done, in the firm's own words if it has any
 * @param tools which tools are used and who pays for them, likewise
 * @param storage where the clients' data are kept, likewise
 * @param english the same three for clients who read English
 */
@Validated
@ConfigurationProperties("intendance.onboarding")
record OnboardingSettings(@DefaultValue("30") @Min(0) int trialDays, @DefaultValue("1") @Min(1) int noticeMonths,
		@DefaultValue("3") @Min(1) int validationDays, @DefaultValue("5") @Min(1) @Max(20) int reportWorkingDay,
		@DefaultValue("0") @Min(0) @Max(60) int tacitApprovalDays, @DefaultValue("15") @Min(1) int handoverDays,
		@DefaultValue("5") @Min(1) int confidentialityYears, @DefaultValue("15") @Min(1) @Max(60) int unitMinutes,
		@DefaultValue("25") @Min(0) int urgencyPercent, @DefaultValue("30") @Min(0) @Max(45) int paymentDays,
		@Size(min = 1) String place, @Size(min = 1) String tools, @Size(min = 1) String storage,
		@DefaultValue @Valid English english) implements Texts {

	@Override
	public Map<String, String> texts() {
		Map<String, String> texts = new HashMap<>();
		texts.put("trialDays", "" + this.trialDays);
		texts.put("noticeMonths", "" + this.noticeMonths);
		texts.put("validationDays", "" + this.validationDays);
		texts.put("reportWorkingDay", "" + this.reportWorkingDay);
		texts.put("tacitApprovalDays", "" + this.tacitApprovalDays);
		texts.put("handoverDays", "" + this.handoverDays);
		texts.put("confidentialityYears", "" + this.confidentialityYears);
		texts.put("unitMinutes", "" + this.unitMinutes);
		texts.put("urgencyPercent", "" + this.urgencyPercent);
		texts.put("paymentDays", "" + this.paymentDays);
		texts.put("place", written(this.place));
		texts.put("tools", written(this.tools));
		texts.put("storage", written(this.storage));
		texts.put("english.place", written(this.english.place()));
		texts.put("english.tools", written(this.english.tools()));
		texts.put("english.storage", written(this.english.storage()));
		return Map.copyOf(texts);
	}

	private static String written(String words) {
		return Optional.ofNullable(words).orElse("");
	}

	/** When silence counts as a yes, if it does. */
	Optional<Integer> tacitDays() {
		return Optional.of(this.tacitApprovalDays).filter((days) -> days > 0);
	}

	/**
	 * The firm's own words in English; each may be missing.
	 *
	 * @param place where the work is done
	 * @param tools which tools are used and who pays for them
	 * @param storage where the clients' data are kept
	 */
	record English(@Size(min = 1) String place, @Size(min = 1) String tools, @Size(min = 1) String storage) {
	}

}
