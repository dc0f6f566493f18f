package fr.intendance.onboarding;

/**
 * What a contract promises in numbers, as it was drawn up: what the firm sets later holds
 * for later contracts.
 *
 * @param noticeMonths months of notice
 * @param trialDays calendar days in which either may leave at once
 * @param handoverDays calendar days for handing everything back
 * @param tacitDays calendar days after which a report counts as agreed; 0 where silence
 * is no answer
 * @param validationDays working days in which the client answers
 * @param reportWorkingDay the working day of the month on which the report is due
 * @param paymentDays days from invoice to payment
 */
record AgreedTerms(Integer noticeMonths, Integer trialDays, Integer handoverDays, Integer tacitDays,
		Integer validationDays, Integer reportWorkingDay, Integer paymentDays) {

	static AgreedTerms of(OnboardingSettings now) {
		return new AgreedTerms(now.noticeMonths(), now.trialDays(), now.handoverDays(), now.tacitApprovalDays(),
				now.validationDays(), now.reportWorkingDay(), now.paymentDays());
	}

}
