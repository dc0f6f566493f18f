package fr.intendance.transparency;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.onboarding.Contracts;
import fr.intendance.work.MandateFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
class RetentionTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Retention retention;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Links links;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	@BeforeEach
	void somebodyWrote() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
	}

	@Test
	void keepsAProspectForThreeYearsFromWhatTheyDidLast() {
		Optional<LocalDate> before = prospect();
		this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(10)));
		client().get(page("home"));
		Optional<LocalDate> looked = prospect();
		client().form(page("confidentiality/erasure"), Map.of());

		assertThat(before).contains(LocalDate.of(2029, 11, 23));
		assertThat(looked).isEqualTo(before);
		assertThat(prospect()).contains(LocalDate.of(2029, 12, 3));
	}

	@Test
	void keepsAClientAsTheLawWantsFromTheEndOfTheContractOn() {
		MandateFixture.sign(this.database, this.engagement.reference());
		var running = this.retention.of(this.engagement.reference(), Locale.ENGLISH);
		this.contracts.end(this.engagement.reference(), LocalDate.of(2026, 12, 31));

		assertThat(running).filteredOn((one) -> one.until().isPresent()).isEmpty();
		assertThat(this.retention.of(this.engagement.reference(), Locale.ENGLISH)).extracting(Kept::what, Kept::until)
			.containsExactly(
					tuple("Documents and files that you entrust to us", Optional.of(LocalDate.of(2027, 1, 30))),
					tuple("Accepted quotes, contracts and proofs of signature",
							Optional.of(LocalDate.of(2031, 12, 31))),
					tuple("Reports and statements of what is invoiced to you", Optional.of(LocalDate.of(2036, 12, 31))),
					tuple("Technical logs of our accesses", Optional.empty()),
					tuple("Sealed journal, without names or words", Optional.empty()));
	}

	private Optional<LocalDate> prospect() {
		return this.retention.of(this.engagement.reference(), Locale.FRENCH).get(0).until();
	}

	private Browser client() {
		return ContactBrowser.of(this.application, this.port, this.engagement.reference());
	}

	private String page(String page) {
		return this.links.to(this.engagement.contactId(), this.engagement.reference().value(), page)
			.replaceAll("https?://[^/]+", "");
	}

}
