package fr.intendance.reminder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.engine.Refused;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ladders as the firm wants them. A change holds for what is awaited already too: its
 * next moment is counted anew when the planned one comes.
 */
@Service
@Transactional
public class Ladders {

	private final JdbcClient database;

	Ladders(JdbcClient database) {
		this.database = database;
	}

	/** All of them, in the order of a journey. */
	@Transactional(readOnly = true)
	public List<LadderPlan> all() {
		return List.copyOf(plans().values());
	}

	/** The ladder of one kind of answer. */
	@Transactional(readOnly = true)
	public LadderPlan of(Ladder ladder) {
		return plans().get(ladder);
	}

	/** By what is awaited: they are few, and one query knows them all. */
	Map<Ladder, LadderPlan> plans() {
		Map<Ladder, List<Row>> rows = this.database
			.sql("""
					select ladder.name, ladder.ends_after as endsAfter, ladder.version, step.step, step.channel, step.days from ladder
					left join ladder_step step on step.ladder = ladder.name""")
			.query(Row.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy((row) -> Ladder.valueOf(row.name()), () -> new EnumMap<>(Ladder.class),
					Collectors.toList()));
		Map<Ladder, LadderPlan> plans = new EnumMap<>(Ladder.class);
		rows.forEach((ladder, steps) -> plans.put(ladder, plan(ladder, steps)));
		return plans;
	}

	private static LadderPlan plan(Ladder ladder, List<Row> rows) {
		List<Rung> rungs = rows.stream()
			.filter((row) -> row.step() != null)
			.map((row) -> new Rung(Tone.of(row.step()), row.channel(), row.days()))
			.toList();
		return new LadderPlan(ladder, rows.get(0).endsAfter(), rungs, rows.get(0).version());
	}

	/**
	 * @param wanted with the version of the ladder that it was made from
	 * @throws Refused 409 if somebody else changed it meanwhile
	 */
	public void change(LadderPlan wanted) {
		int changed = this.database
			.sql("update ladder set ends_after = ?, version = version + 1 where name = ? and version = ?")
			.params(wanted.endsAfter(), wanted.ladder().name(), wanted.version())
			.update();
		if (changed == 0) {
			throw Refused.conflict("Quelqu’un d’autre vient de modifier ces relances : rechargez la page.");
		}
		this.database.sql("delete from ladder_step where ladder = ?").param(wanted.ladder().name()).update();
		for (Rung rung : wanted.rungs()) {
			this.database.sql("insert into ladder_step (ladder, step, days, channel) values (?, ?, ?, ?)")
				.params(wanted.ladder().name(), rung.tone().step(), rung.days(), rung.channel().name())
				.update();
		}
	}

	/**
	 * @param step null where the ladder has none
	 */
	record Row(String name, int endsAfter, long version, Integer step, Channel channel, Integer days) {
	}

}
