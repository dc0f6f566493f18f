package fr.intendance.reminder;

import java.util.Arrays;
import java.util.List;

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
		return Arrays.stream(Ladder.values()).map(this::of).toList();
	}

	/** The ladder of one kind of answer. */
	@Transactional(readOnly = true)
	public LadderPlan of(Ladder ladder) {
		List<Row> rows = this.database.sql("""
				select ladder.ends_after, ladder.version, step.step, step.days from ladder
				left join ladder_step step on step.ladder = ladder.name where ladder.name = ? order by step.step""")
			.param(ladder.name())
			.query(Row.class)
			.list();
		List<Rung> rungs = rows.stream()
			.filter((row) -> row.step() != null)
			.map((row) -> new Rung(Tone.of(row.step()), row.days()))
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
			this.database.sql("insert into ladder_step (ladder, step, days) values (?, ?, ?)")
				.params(wanted.ladder().name(), rung.tone().step(), rung.days())
				.update();
		}
	}

	/**
	 * @param step null where the ladder has none
	 */
	record Row(int endsAfter, long version, Integer step, Integer days) {
	}

}
