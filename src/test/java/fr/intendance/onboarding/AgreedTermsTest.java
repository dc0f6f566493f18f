package fr.intendance.onboarding;

import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the firm sets holds for the contracts that are drawn up after it. */
@ApplicationTest
class AgreedTermsTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ContractDrafts drafts;

	@Autowired
	private AgreedTermsReader terms;

	@Autowired
	private Settings settings;

	@Autowired
	private Setting<OnboardingSettings> now;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void theTermsAreAsTheyWere() {
		set("noticeMonths", "1");
		set("paymentDays", "30");
	}

	@Test
	void keepsWhatAContractPromisedWhenTheFirmSetsSomethingElse() {
		EngagementReference reference = drawnUp();

		set("noticeMonths", "3");
		set("paymentDays", "15");

		assertThat(this.terms.of(reference).noticeMonths()).isEqualTo(1);
		assertThat(this.terms.of(reference).paymentDays()).isEqualTo(30);
	}

	@Test
	void givesTheNextContractWhatIsSet() {
		set("noticeMonths", "3");

		assertThat(this.terms.of(drawnUp()).noticeMonths()).isEqualTo(3);
		assertThat(this.now.now().noticeMonths()).isEqualTo(3);
	}

	@Test
	void takesWhatIsSetForAContractOfWhichNothingWasKept() {
		EngagementReference reference = drawnUp();
		this.database
			.sql("""
					update onboarding set agreed_notice_months = null, agreed_trial_days = null, agreed_handover_days = null,
					agreed_tacit_days = null, agreed_validation_days = null, agreed_report_working_day = null,
					agreed_payment_days = null where reference = ?""")
			.param(reference.value())
			.update();
		set("noticeMonths", "2");

		assertThat(this.terms.of(reference).noticeMonths()).isEqualTo(2);
	}

	private EngagementReference drawnUp() {
		EngagementReference reference = AcceptedEngagements.ofAPackage(this.context);
		this.drafts.drawUpContract(reference);
		return reference;
	}

	private void set(String name, String value) {
		Map<String, String> texts = new HashMap<>(this.settings.texts("onboarding"));
		texts.put(name, value);
		this.settings.keep("onboarding", this.settings.version("onboarding"), texts, "manager");
	}

}
