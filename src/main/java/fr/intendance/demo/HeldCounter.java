package fr.intendance.demo;

import java.time.Clock;
import java.time.LocalDate;

import fr.intendance.demo.process.Timers;
import fr.intendance.document.NumberSeries;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The incident of the demo: another transaction holds the counter of the quotes' numbers
 * too long, so that the database refuses the number to the step that issues a quote. The
 * counter is free again afterwards, and the step succeeds when it is retried from
 * Cockpit.
 */
@Component
@Profile("demo")
class HeldCounter {

	/** The series of the quotes' numbers. */
	private static final String QUOTES = "D";

	private final NumberSeries numbers;

	private final Timers timers;

	private final TransactionTemplate holding;

	private final TransactionTemplate outside;

	private final Clock clock;

	HeldCounter(NumberSeries numbers, Timers timers, PlatformTransactionManager transactions, Clock clock) {
		this.numbers = numbers;
		this.timers = timers;
		this.holding = new TransactionTemplate(transactions);
		this.outside = new TransactionTemplate(transactions);
		this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
		this.clock = clock;
	}

	void holdDuringTheLastTry() {
		this.holding.executeWithoutResult((transaction) -> {
			this.numbers.next(QUOTES, LocalDate.now(this.clock).getYear());
			this.outside.executeWithoutResult((none) -> this.timers.failForGood());
			transaction.setRollbackOnly();
		});
	}

}
