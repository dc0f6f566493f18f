package fr.intendance.bench;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.document.PressTime;
import fr.intendance.keys.SealTime;
import fr.intendance.journey.StatementCount;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The product and the bare engine, each going one journey in its turn. */
final class Turns implements AutoCloseable {

	private final MovableClock clock;

	private final PressTime press;

	private final SealTime seals;

	private final Stopwatch product;

	private final Stopwatch mails;

	private final Stopwatch bare;

	private final Side productSide;

	private final Side bareSide;

	private final ProcessEngine bareEngine;

	private int turn;

	Turns(ApplicationContext application, DataSource another) {
		StatementCount counted = application.getBean(StatementCount.class);
		StatementCount countedBare = new StatementCount();
		this.clock = application.getBean(MovableClock.class);
		this.press = application.getBean(PressTime.class);
		this.seals = application.getBean(SealTime.class);
		this.product = new Stopwatch(counted);
		this.mails = new Stopwatch(counted);
		this.bare = new Stopwatch(countedBare);
		this.productSide = new ProductSide(application, this.product, this.mails);
		this.bareEngine = BareEngine.start((DataSource) countedBare.postProcessAfterInitialization(another, "another"));
		this.bareSide = new BareSide(this.bareEngine, this.bare);
	}

	/**
	 * Each journey begins a week after the one before, so that there are appointments.
	 */
	Round next() {
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(7L * this.turn++)));
		long printed = this.press.soFar();
		long sealed = this.seals.soFar();
		List<String> way = Way.go(this.productSide);
		assertThat(Way.go(this.bareSide)).as("what the bare engine went through").isEqualTo(way);
		return new Round(this.product.lap(), this.press.soFar() - printed, this.seals.soFar() - sealed,
				this.mails.lap(), this.bare.lap());
	}

	@Override
	public void close() {
		this.bareEngine.close();
	}

}
