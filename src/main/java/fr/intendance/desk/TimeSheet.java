package fr.intendance.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementFilter;
import fr.intendance.client.EngagementLine;
import fr.intendance.client.Stage;
import fr.intendance.client.Standings;
import fr.intendance.desk.TimeSheetPage.TimedWork;
import fr.intendance.document.Csv;
import fr.intendance.onboarding.ContractedHours;
import fr.intendance.work.ClientMonth;
import fr.intendance.work.ClientMonths;
import fr.intendance.work.Ledger;
import fr.intendance.work.Stopwatches;
import fr.intendance.work.WorkNames;

import org.springframework.stereotype.Component;

/** The hours of the clients under contract, and what somebody times and wrote down. */
@Component
class TimeSheet {

	private static final EngagementFilter UNDER_CONTRACT = new EngagementFilter(Optional.of(Stage.REPORTING),
			Optional.of(false), Optional.empty(), false);

	/** Of a file; a firm has fewer clients under contract. */
	private static final int ALL = 5_000;

	private final Standings standings;

	private final ClientMonths months;

	private final ContractedHours contracts;

	private final Stopwatches stopwatches;

	private final Ledger ledger;

	private final Words words;

	private final Clock clock;

	private final WorkNames names;

	TimeSheet(Standings standings, ClientMonths months, ContractedHours contracts, Stopwatches stopwatches,
			Ledger ledger, Words words, Clock clock, WorkNames names) {
		this.names = names;
		this.standings = standings;
		this.months = months;
		this.contracts = contracts;
		this.stopwatches = stopwatches;
		this.ledger = ledger;
		this.words = words;
		this.clock = clock;
	}

	View of(Frame frame, MonthChoice choice, Typed typed) {
		YearMonth month = choice.chosen().orElseGet(() -> YearMonth.from(today()));
		List<EngagementLine> found = this.standings.page(UNDER_CONTRACT, choice.offset(), MonthChoice.LINES + 1);
		List<EngagementLine> lines = found.subList(0, Math.min(found.size(), MonthChoice.LINES));
		Optional<Stopwatches.Timed> timed = this.stopwatches.of(frame.user());
		return new View(frame,
				new Period(Reading.month(month), month.toString(), month.minusMonths(1).toString(),
						Optional.of(month.plusMonths(1))
							.filter((next) -> !next.isAfter(YearMonth.from(today())))
							.map(YearMonth::toString)),
				rows(lines, month), new Pages(choice.page(), found.size() > lines.size()), clients(lines),
				timed.map(this::running), TimeSheetFields.of(typed, timed, today()),
				this.ledger.latestBy(frame.user())
					.stream()
					.map((one) -> new Entry(one.engagement(), this.names.entry(one, Reading.language()),
							Reading.date(one.doneOn()), hours(one.minutes()), one.result().value()))
					.toList());
	}

	Csv table(MonthChoice choice) {
		Csv csv = new Csv(this.words.of("desk.work.columns").split(";"));
		List<EngagementLine> lines = this.standings.page(UNDER_CONTRACT, 0, ALL);
		YearMonth month = choice.chosen().orElseGet(() -> YearMonth.from(today()));
		Map<String, ClientMonth> months = this.months.of(month, references(lines));
		lines.stream().filter((line) -> months.containsKey(line.reference().value())).forEach((line) -> {
			ClientMonth one = months.get(line.reference().value());
			csv.row(line.reference().value(), line.company(), one.month(), one.balance().includedMinutes(),
					one.balance().left(), overage(one), alert(one).orElse(""), one.balance().carriedMinutes());
		});
		return csv;
	}

	private List<Row> rows(List<EngagementLine> lines, YearMonth month) {
		Map<String, ClientMonth> months = this.months.of(month, references(lines));
		return lines.stream()
			.filter((line) -> months.containsKey(line.reference().value()))
			.map((line) -> row(line, months.get(line.reference().value())))
			.toList();
	}

	private Row row(EngagementLine line, ClientMonth one) {
		boolean included = one.balance().includedMinutes() > 0;
		return new Row(line.reference().value(), line.company(), hours(one.month()),
				included ? Optional.of(held(one)) : Optional.empty(),
				included ? Optional.of(hours(one.balance().left())) : Optional.empty(),
				(overage(one) > 0) ? Optional.of(hours(overage(one))) : Optional.empty(), alert(one));
	}

	/** What a stock holds is not of the month, as what was used is. */
	private String held(ClientMonth one) {
		String hours = hours(one.balance().includedMinutes());
		if (one.balance().carriedMinutes() > 0) {
			return this.words.of("desk.work.carried", hours, hours(one.balance().carriedMinutes()));
		}
		return one.stock() ? this.words.of("desk.work.stock", hours) : hours;
	}

	/** Where every hour is paid there is nothing beyond. */
	private static long overage(ClientMonth one) {
		return (one.balance().includedMinutes() > 0) ? one.balance().overage() : 0;
	}

	private Optional<String> alert(ClientMonth one) {
		return one.alert().map((alert) -> this.words.of("desk.work.alert." + alert));
	}

	private List<Client> clients(List<EngagementLine> lines) {
		Map<String, List<ContractedHours.Service>> services = this.contracts.services(references(lines));
		return lines.stream()
			.filter((line) -> services.containsKey(line.reference().value()))
			.map((line) -> new Client(line.company(),
					services.get(line.reference().value())
						.stream()
						.map((one) -> new Field.Option(new TimedWork(line.reference(), one.code()).value(),
								this.names.service(one.code(), one.label(), Reading.language())))
						.toList()))
			.toList();
	}

	private Running running(Stopwatches.Timed timed) {
		return new Running(timed.reference().value(), this.words.of("service." + timed.service()),
				Reading.dateAndTime(timed.since()), hours(timed.minutes()), timed.runs());
	}

	private static List<String> references(List<EngagementLine> lines) {
		return lines.stream().map((line) -> line.reference().value()).toList();
	}

	private static String hours(long minutes) {
		return Reading.hours(minutes);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

	/**
	 * @param frame what surrounds the page
	 * @param period which month
	 * @param rows the hours of each client
	 * @param pages where the next clients are
	 * @param clients whom work can be written down for
	 * @param running what is timed, if something is
	 * @param typed what stands in the fields, by their names
	 * @param entries what was written down last
	 */
	record View(Frame frame, Period period, List<Row> rows, Pages pages, List<Client> clients,
			Optional<Running> running, Map<String, String> typed, List<Entry> entries) {
	}

	/**
	 * @param name the month in words
	 * @param month as an address has it
	 * @param earlier the month before
	 * @param later the month after, up to the present one
	 */
	record Period(String name, String month, String earlier, Optional<String> later) {
	}

	/**
	 * @param page which one it is, counted from 1
	 * @param more whether there is another
	 */
	record Pages(int page, boolean more) {
	}

	/**
	 * @param used in the month
	 * @param included what the price holds, where it holds any
	 * @param left what is left of it
	 * @param overage what was used beyond, if anything was
	 * @param alert what to look at, if anything is
	 */
	record Row(String reference, String company, String used, Optional<String> included, Optional<String> left,
			Optional<String> overage, Optional<String> alert) {
	}

	/**
	 * @param company the client
	 * @param services what can be done for them
	 */
	record Client(String company, List<Field.Option> services) {
	}

	/**
	 * @param since when it began, in words
	 * @param time how long so far
	 * @param runs whether it goes on
	 */
	record Running(String reference, String service, String since, String time, boolean runs) {
	}

	/**
	 * @param on which day, in words
	 * @param time how long it took
	 * @param result what came out
	 */
	record Entry(String reference, String service, String on, String time, String result) {
	}

}
