package fr.intendance.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.engine.Refused;
import fr.intendance.offboarding.TermErasure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Forgets clients whose term is over, each by itself, then what goes before its client
 * does: what fails, or waits for a decision, is tried again the next day. Two nodes that
 * run at once forget nobody twice.
 */
@Service
public class RetentionRun {

	private static final Logger LOG = LoggerFactory.getLogger(RetentionRun.class);

	private final DueClients clients;

	private final TermErasure erasure;

	private final PastTerms terms;

	private final Clock clock;

	RetentionRun(DueClients clients, TermErasure erasure, PastTerms terms, Clock clock) {
		this.clients = clients;
		this.erasure = erasure;
		this.terms = terms;
		this.clock = clock;
	}

	/** Once a day, and soon after a start. */
	@Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT24H")
	void run() {
		this.clients.until(today()).forEach((one) -> forget(one));
		this.terms.run();
	}

	/** Who goes within a number of days from today, those whose day has come included. */
	public List<Due> within(int days) {
		return this.clients.until(today().plusDays(days));
	}

	private void forget(Due due) {
		try {
			this.erasure.forget(due.client());
		}
		catch (Refused ex) {
			LOG.info("Client {} is not forgotten today, something is open", due.client());
		}
		catch (RuntimeException ex) {
			LOG.warn("Client {} could not be forgotten, tomorrow is another day", due.client(), ex);
		}
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
