package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;
import fr.intendance.document.Document;
import fr.intendance.document.Line;
import fr.intendance.document.Totals;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * The quote of an engagement, in the edition that counts. Money is before VAT unless said
 * otherwise.
 */
class Quote {

	@Id
	private final String reference;

	private final String services;

	private final BigDecimal estimatedHours;

	private final int packageHours;

	private final String specification;

	@MappedCollection(idColumn = "quote", keyColumn = "line_index")
	private List<QuoteLine> lines = new ArrayList<>();

	private QuoteState state = QuoteState.PRICED;

	private Formula formula = Formula.PACKAGE;

	private BigDecimal hours;

	private LocalDate startsOn;

	private String preparedBy;

	private BigDecimal discountPercent = BigDecimal.ZERO;

	private int depositPercent;

	private Integer validityDays;

	private String approvedBy;

	private FreeText reason;

	private long hourlyCents;

	private long overageCents;

	private int carryOverMonths;

	private int edition;

	@Embedded.Nullable
	private QuoteIssue issue;

	@Version
	private Long version;

	Quote(String reference, String services, BigDecimal estimatedHours, int packageHours, String specification) {
		this.reference = reference;
		this.services = services;
		this.estimatedHours = estimatedHours;
		this.packageHours = packageHours;
		this.specification = specification;
	}

	/** Gives the reviewed needs the price of the package that holds them. */
	void price(Pricing pricing) {
		choose(Formula.PACKAGE, BigDecimal.valueOf(this.packageHours), pricing);
	}

	void prepare(Preparation chosen, String by, LocalDate today, Pricing pricing) {
		QuoteRules.require(this.state.isPreparable(),
				"Ce devis n’est pas en préparation : actualisez la liste de vos tâches.");
		QuoteRules.requireHours(chosen.hours());
		QuoteRules.requireStart(chosen.startOn(), today);
		choose(chosen.formula(), chosen.hours(), pricing);
		chosen.added().forEach((line) -> this.lines.add(QuoteLine.of(line, false)));
		this.startsOn = chosen.startOn();
		// what was granted to an earlier edition is granted anew, or not
		this.discountPercent = BigDecimal.ZERO;
		this.depositPercent = 0;
		this.preparedBy = by;
		this.state = QuoteState.PREPARED;
	}

	private void choose(Formula formula, BigDecimal hours, Pricing pricing) {
		this.formula = formula;
		this.hours = pricing.sold(formula, hours);
		this.hourlyCents = pricing.hour(formula).cents();
		this.overageCents = pricing.overage().cents();
		this.carryOverMonths = pricing.carryOverMonths(formula);
		this.lines = new ArrayList<>(List.of(QuoteLine.of(pricing.line(formula, this.hours, this.services), false)));
	}

	void approve(Approval granted, int depositPercent, String by, Pricing pricing) {
		requirePrepared();
		QuoteRules.requireDiscount(granted.discountPercent());
		QuoteRules.requireValidity(granted.validityDays());
		this.lines.removeIf(QuoteLine::offeredBeside);
		pricing.options(granted.options()).forEach((line) -> this.lines.add(QuoteLine.of(line, true)));
		this.discountPercent = granted.discountPercent();
		this.depositPercent = granted.options().contains(QuoteOption.DEPOSIT) ? depositPercent : 0;
		this.validityDays = granted.validityDays();
		this.approvedBy = by;
		this.reason = null;
		this.state = QuoteState.APPROVED;
	}

	void sendBack(FreeText reason) {
		requirePrepared();
		this.reason = reason;
		this.state = QuoteState.SENT_BACK;
	}

	private void requirePrepared() {
		QuoteRules.require(this.state == QuoteState.PREPARED,
				"Ce devis n’attend pas d’approbation : actualisez la liste de vos tâches.");
	}

	/** The last day on which it can be accepted if it is issued on that day. */
	LocalDate validUntil(LocalDate issuedOn) {
		return issuedOn.plusDays(this.validityDays);
	}

	void issued(Document document, Totals totals, LocalDate validUntil) {
		this.edition++;
		this.issue = QuoteIssue.of(document, totals, validUntil);
		this.state = QuoteState.ISSUED;
	}

	/** The client gets it, or answers it: each state once. */
	void become(QuoteState next) {
		QuoteRules.requireNext(this.state, next);
		this.state = next;
	}

	/** The client or the firm has it end in this way, and says why. */
	void become(QuoteState next, FreeText why) {
		become(next);
		this.reason = why;
	}

	EngagementReference reference() {
		return new EngagementReference(this.reference);
	}

	QuoteState state() {
		return this.state;
	}

	/** The user who prepared this edition. */
	Optional<String> preparedBy() {
		return Optional.ofNullable(this.preparedBy);
	}

	Optional<String> number() {
		return issue().map(QuoteIssue::number);
	}

	Optional<String> sha256() {
		return issue().map(QuoteIssue::sha256);
	}

	int edition() {
		return this.edition;
	}

	Optional<LocalDate> validUntil() {
		return issue().map(QuoteIssue::validUntil);
	}

	Optional<String> specification() {
		return Optional.ofNullable(this.specification);
	}

	Optional<FreeText> reason() {
		return Optional.ofNullable(this.reason);
	}

	/** All lines as they stand in their rows. */
	List<QuoteLine> rows() {
		return List.copyOf(this.lines);
	}

	List<Line> lines(boolean offeredBeside) {
		return this.lines.stream()
			.filter((line) -> line.offeredBeside() == offeredBeside)
			.map(QuoteLine::line)
			.toList();
	}

	/** What was chosen, or is proposed. */
	QuoteTerms terms() {
		return new QuoteTerms(this.formula, this.hours, this.estimatedHours, this.packageHours,
				Optional.ofNullable(this.startsOn), this.discountPercent, this.depositPercent,
				new Amount(this.hourlyCents), new Amount(this.overageCents), this.carryOverMonths);
	}

	private Optional<QuoteIssue> issue() {
		return Optional.ofNullable(this.issue);
	}

	/** The amounts it was issued with. */
	Optional<IssuedTotals> issuedTotals() {
		return issue().map(QuoteIssue::totals);
	}

}
