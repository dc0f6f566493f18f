package fr.intendance.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.engine.FormValues;
import fr.intendance.reminder.Channel;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.LadderPlan;
import fr.intendance.reminder.Rung;
import fr.intendance.reminder.Tone;

import org.springframework.stereotype.Component;

/** A ladder as a form: a row for each tone, which may stay empty. */
@Component
class LadderSheet {

	private static final String BEFORE = "BEFORE";

	private final Words words;

	LadderSheet(Words words) {
		this.words = words;
	}

	Sheet of(LadderPlan plan, Typed typed) {
		String code = plan.ladder().code();
		boolean refused = typed.form().equals(code);
		List<Row> rows = Arrays.stream(Tone.values())
			.map((tone) -> refused ? typed(tone, typed, code) : kept(tone, plan))
			.toList();
		return new Sheet(code, this.words.of("desk.ladder." + code),
				refused ? typed.value(code, "endsAfter") : "" + plan.endsAfter(), plan.version(), rows, refused);
	}

	private Row kept(Tone tone, LadderPlan plan) {
		Optional<Rung> rung = plan.rungs().stream().filter((one) -> one.tone() == tone).findFirst();
		return row(tone, rung.filter((one) -> one.channel() == Channel.PHONE).isPresent(),
				rung.map((one) -> "" + Math.abs(one.days())).orElse(""), rung.filter(Rung::isBeforeEnd).isPresent());
	}

	private Row typed(Tone tone, Typed typed, String code) {
		return row(tone, typed.value(code, "channel" + tone.step()).equals(Channel.PHONE.name()),
				typed.value(code, "days" + tone.step()), typed.value(code, "from" + tone.step()).equals(BEFORE));
	}

	private Row row(Tone tone, boolean phone, String days, boolean before) {
		return new Row(tone.step(), this.words.of("desk.tone." + tone), phone, days, before);
	}

	static LadderPlan read(Ladder ladder, FormValues values) {
		int endsAfter = values.integer("endsAfter", 1, LadderPlan.LONGEST);
		List<Rung> rungs = Arrays.stream(Tone.values()).flatMap((tone) -> rung(tone, values)).toList();
		return new LadderPlan(ladder, endsAfter, rungs, values.integer("version", 0, Integer.MAX_VALUE));
	}

	private static Stream<Rung> rung(Tone tone, FormValues values) {
		boolean before = values.optionalLine("from" + tone.step(), 10).filter(BEFORE::equals).isPresent();
		Channel channel = values.optionalLine("channel" + tone.step(), 10)
			.filter(Channel.PHONE.name()::equals)
			.map(Channel::valueOf)
			.orElse(Channel.MAIL);
		return values.optionalInteger("days" + tone.step(), 1, LadderPlan.LONGEST)
			.map((days) -> new Rung(tone, channel, before ? -days : days))
			.stream();
	}

	/**
	 * @param code names it in its address
	 * @param title what is awaited
	 * @param endsAfter how long
	 * @param version which one is changed
	 * @param rows a step each
	 * @param open whether it was sent and refused
	 */
	record Sheet(String code, String title, String endsAfter, long version, List<Row> rows, boolean open) {
	}

	/**
	 * @param step its place
	 * @param tone how it speaks, in words
	 * @param phone whether somebody calls
	 * @param days how many, as kept or typed
	 * @param before whether they are counted back from the end
	 */
	record Row(int step, String tone, boolean phone, String days, boolean before) {
	}

}
