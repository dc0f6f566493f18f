package fr.intendance.bench;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import fr.intendance.ApplicationTest;
import fr.intendance.document.PressTime;
import fr.intendance.keys.SealTime;
import fr.intendance.journey.StatementCount;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The journey beside the bare engine on the same models, taken in turns; a subclass says
 * on which database. That both go the same way is asserted at every round, how long they
 * take never.
 */
@ApplicationTest
@Import({ StatementCount.class, PressTime.class, SealTime.class })
abstract class JourneyBench {

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 30);

	private static final int WARM_UP = Integer.getInteger("bench.warm-up", 20);

	@Autowired
	private ApplicationContext application;

	/** A second database of the same kind, for the bare engine. */
	abstract HikariDataSource another();

	@Test
	void goesTheSameWayAsTheBareEngine() throws SQLException {
		try (HikariDataSource database = another(); Turns turns = new Turns(this.application, database)) {
			Stream.generate(turns::next).limit(WARM_UP).toList();
			List<Round> rounds = Stream.generate(turns::next).limit(ROUNDS).toList();

			String tables = new Figures(rounds).tables();
			Results.write("machine", Machine.description() + ".");
			Results.write(getClass().getSimpleName(), "### On " + name(database) + "\n\n" + tables);
			System.out.printf("%nThe journey on %s%n%n%s%n", name(database), tables);
		}
	}

	private static String name(HikariDataSource database) throws SQLException {
		try (Connection connection = database.getConnection()) {
			DatabaseMetaData its = connection.getMetaData();
			return its.getDatabaseProductName() + " " + its.getDatabaseProductVersion().replaceAll(" .*", "");
		}
	}

}
