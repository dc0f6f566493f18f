package fr.intendance.journey;

import java.util.List;

import fr.intendance.ApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The application in which ways out are taken; a subclass says on which database. */
@ApplicationTest
abstract class WaysOutRun implements FirstContactExits, NeedsReviewExits, QuoteExits, OnboardingExits, ContractExits,
		LeavingExits, TwiceExits, LateExits, RefusedForms {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private JdbcTemplate database;

	@LocalServerPort
	private int port;

	/** The control of what the ways out are measured by. */
	@Test
	void seesWhatIsLeftOfAJourneyThatRuns() {
		JourneyDriver journey = newJourney().untilThanked();

		List<String> left = new Remains(this.database).of(journey.reference());

		assertThat(left).contains("1 tasks", "1 jobs", "1 awaited answers")
			.anyMatch((one) -> one.endsWith("processes"));
	}

	@Override
	public JourneyDriver newJourney() {
		return newJourney(Prospect.somebodyNew());
	}

	@Override
	public JourneyDriver newJourney(Prospect prospect) {
		return new JourneyDriver(this.application, this.port, prospect);
	}

	@Override
	public JdbcTemplate database() {
		return this.database;
	}

}
