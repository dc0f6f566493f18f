package fr.intendance.client;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the enquiries of a period came, and how long they took from stage to stage: one
 * statement, however many they are. Messages added to an open engagement are no enquiries
 * of their own.
 */
@Service
@Transactional(readOnly = true)
public class Funnels {

	private final JdbcClient database;

	private final Standings standings;

	Funnels(JdbcClient database, Standings standings) {
		this.database = database;
		this.standings = standings;
	}

	/**
	 * The steps from the first contact on, of what was opened from the first day to the
	 * last, days in Paris, and may be seen by the person who is signed in.
	 */
	public List<Step> between(LocalDate first, LocalDate last) {
		Sight sight = this.standings.sight();
		return this.database.sql("select "
				+ Arrays.stream(Stage.values()).map(Funnels::columns).collect(Collectors.joining(", "))
				+ " from engagement e where e.joined_to is null and e.opened_at >= :first and e.opened_at < :last and "
				+ sight.ofClients("e.client_id"))
			.params(sight.parameters())
			.param("first", first.atStartOfDay(BusinessZone.PARIS).toInstant().atOffset(ZoneOffset.UTC))
			.param("last", last.plusDays(1).atStartOfDay(BusinessZone.PARIS).toInstant().atOffset(ZoneOffset.UTC))
			.query((row, number) -> {
				List<Step> steps = new ArrayList<>();
				for (Stage stage : Stage.values()) {
					steps.add(new Step(stage, row.getInt("reached_" + stage.ordinal()),
							days(row.getBigDecimal("days_" + stage.ordinal()))));
				}
				return List.copyOf(steps);
			})
			.single();
	}

	/** How many reached a stage, and the median of the days that those took who left. */
	private static String columns(Stage stage) {
		String left = Arrays.stream(Stage.values())
			.filter((later) -> later.compareTo(stage) > 0)
			.map(Funnels::at)
			.collect(Collectors.joining(", "));
		return ("count(%1$s) as reached_%3$d, percentile_cont(0.5) within group (order by (extract(epoch from"
				+ " coalesce(%2$se.ended_at)) - extract(epoch from %1$s)) / 86400) as days_%3$d")
			.formatted(at(stage), left.isEmpty() ? "" : left + ", ", stage.ordinal());
	}

	private static String at(Stage stage) {
		return (stage == Stage.FIRST_CONTACT) ? "e.opened_at" : "e." + stage.name().toLowerCase(Locale.ROOT) + "_at";
	}

	private static OptionalInt days(BigDecimal days) {
		return (days != null) ? OptionalInt.of(days.setScale(0, RoundingMode.HALF_UP).intValueExact())
				: OptionalInt.empty();
	}

	/**
	 * A stage of the funnel.
	 *
	 * @param stage which
	 * @param reached how many came so far
	 * @param medianDays the median of the days they stood there, of those who left it;
	 * empty where nobody has
	 */
	public record Step(Stage stage, int reached, OptionalInt medianDays) {
	}

}
