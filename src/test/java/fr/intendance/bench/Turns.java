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

	private final Sealed sealed;

	private int turn;

	private int journeys;

	Turns(ApplicationContext application, DataSource another) {
		StatementCount counted = application.getBean(StatementCount.class);
		StatementCount countedBare = new StatementCount();
		this.clock = application.getBean(MovableClock.class);
		this.press = application.getBean(PressTime.class);
		this.seals = application.getBean(SealTime.class);
		this.sealed = new Sealed(application);
		this.product = new Stopwatch(counted);
		this.mails = new Stopwatch(counted);
		this.bare = new Stopwatch(countedBare);
		this.productSide = new ProductSide(application, this.product, this.mails);
		this.bareEngine = BareEngine.start((DataSource) countedBare.postProcessAfterInitialization(another, "another"));
		this.bareSide = new BareSide(this.bareEngine, this.bare);
	}

	/**
	 * The three go one after the other; of the sealed and the plain journey each is first
	 * in every second round.
	 */
	Round next() {
		boolean plainFirst = this.turn++ % 2 == 0;
		long plain = plainFirst ? plain() : 0;
		long printed = this.press.soFar();
		long sealed = this.seals.soFar();
		List<String> way = go();
		printed = this.press.soFar() - printed;
		sealed = this.seals.soFar() - sealed;
		Lap product = this.product.lap();
		Lap mails = this.mails.lap();
		plain = plainFirst ? plain : plain();
		assertThat(Way.go(this.bareSide)).as("what the bare engine went through").isEqualTo(way);
		return new Round(product, printed, sealed, mails, plain, this.bare.lap());
	}

	private long plain() {
		this.sealed.without(this::go);
		return this.product.lap().nanos() + this.mails.lap().nanos();
	}

	/**
	 * Each journey begins a week after the one before, so that there are appointments.
	 */
	private List<String> go() {
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(7L * this.journeys++)));
		return Way.go(this.productSide);
	}

	@Override
	public void close() {
		this.bareEngine.close();
	}

}
