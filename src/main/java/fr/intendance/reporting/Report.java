package fr.intendance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.work.CutOff;
import fr.intendance.work.ServicePeriod;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What one client is told about one month. Moments are UTC.
 */
public class Report {

	@Id
	private final String id;

	private final String engagement;

	private final String period;

	private final LocalDate firstDay;

	private final LocalDate lastDay;

	private final Instant openedAt;

	private ReportState state = ReportState.OPENED;

	private Instant cutOffAt;

	private FreeText summary;

	private String reviewedBy;

	private String document;

	private String statement;

	private Instant answerUntil;

	private Instant sentAt;

	private Integer satisfaction;

	private FreeText answerText;

	private String contestedLine;

	@Embedded.Nullable(prefix = "answered_")
	private Answer answer;

	@Version
	private Long version;

	Report(String id, String engagement, String period, LocalDate firstDay, LocalDate lastDay, Instant openedAt) {
		this.id = id;
		this.engagement = engagement;
		this.period = period;
		this.firstDay = firstDay;
		this.lastDay = lastDay;
		this.openedAt = openedAt;
	}

	static Report open(EngagementReference engagement, ServicePeriod period, Instant now) {
		String month = period.month().toString();
		return new Report(engagement.key(month), engagement.value(), month, period.first(), period.last(), now);
	}

	/** It is counted as of now, the first time or again. */
	void computed(Instant now) {
		this.state.mustBe(ReportState.OPENED, ReportState.COMPUTED);
		this.cutOffAt = now;
		this.state = ReportState.COMPUTED;
	}

	/** Somebody wrote its summary; either it goes out, or it is counted again. */
	void reviewed(Optional<FreeText> summary, boolean approved, String by) {
		this.state.mustBe(ReportState.COMPUTED);
		if (approved && summary.isEmpty()) {
			throw Refused.invalid("summary", "Écrivez la synthèse : le client la lira en premier.");
		}
		this.summary = summary.orElse(null);
		this.reviewedBy = by;
		this.state = approved ? ReportState.APPROVED : ReportState.OPENED;
	}

	/** From when on its document says until when the client may answer. */
	void answerUntil(Instant moment) {
		this.answerUntil = moment;
	}

	/** It has its number, and so has the statement of what will be invoiced. */
	void issued(String document, String statement) {
		this.state.mustBe(ReportState.APPROVED);
		this.document = document;
		this.statement = statement;
		this.state = ReportState.ISSUED;
	}

	void sent(Instant now) {
		this.state.mustBe(ReportState.ISSUED);
		this.sentAt = now;
		this.state = ReportState.SENT;
	}

	void agreed(int satisfaction, Optional<FreeText> comment, Answer answer) {
		if (satisfaction < 1 || satisfaction > 5) {
			throw Refused.invalid("satisfaction", "Donnez une note de 1 à 5.");
		}
		answered(answer, ReportState.AGREED);
		this.satisfaction = satisfaction;
		this.answerText = comment.orElse(null);
	}

	void contested(String line, FreeText text, Answer answer) {
		answered(answer, ReportState.CONTESTED);
		this.contestedLine = line;
		this.answerText = text;
	}

	private void answered(Answer answer, ReportState next) {
		if (!isAnswerable()) {
			throw this.state.refusal();
		}
		this.answer = answer;
		this.state = next;
	}

	/** Nobody waits for the answer any longer, whatever came. */
	void closed(boolean tacit) {
		if (this.state == ReportState.SENT) {
			this.state = tacit ? ReportState.TACIT : ReportState.UNANSWERED;
		}
	}

	/** There is nothing to tell. */
	void empty() {
		this.state.mustBe(ReportState.COMPUTED);
		this.state = ReportState.EMPTY;
	}

	/** The service ends: what was not sent does not go out, nobody waits for the rest. */
	void cancel() {
		this.state = (this.document == null) ? ReportState.CANCELLED : ReportState.UNANSWERED;
	}

	/** It is made after all, as the last thing of its contract. */
	void reopen() {
		this.state.mustBe(ReportState.CANCELLED);
		this.state = ReportState.OPENED;
	}

	/** Its business key, such as {@code E-2026-0042.2026-11}. */
	public String key() {
		return this.id;
	}

	public EngagementReference engagement() {
		return new EngagementReference(this.engagement);
	}

	public YearMonth month() {
		return YearMonth.parse(this.period);
	}

	/** The days that it is about. */
	public ServicePeriod period() {
		return new ServicePeriod(month(), this.firstDay, this.lastDay);
	}

	public ReportState state() {
		return this.state;
	}

	/** Up to where the ledger was counted, once it was. */
	public Optional<CutOff> cutOff() {
		return Optional.ofNullable(this.cutOffAt).map((at) -> new CutOff(this.lastDay, at));
	}

	public Optional<FreeText> summary() {
		return Optional.ofNullable(this.summary);
	}

	/** The number of its PDF, once it is issued. */
	public Optional<String> document() {
		return Optional.ofNullable(this.document);
	}

	/**
	 * The number of the statement of what will be invoiced, once it is issued; none of
	 * old ones.
	 */
	public Optional<String> statement() {
		return Optional.ofNullable(this.statement);
	}

	/** Until when the client is asked to answer. */
	public Optional<Instant> answerUntil() {
		return Optional.ofNullable(this.answerUntil);
	}

	public Optional<Instant> sentAt() {
		return Optional.ofNullable(this.sentAt);
	}

	/** Whether the client may still answer. */
	public boolean isAnswerable() {
		return this.state == ReportState.SENT || this.state == ReportState.UNANSWERED;
	}

	/** From 1 to 5. */
	public Optional<Integer> satisfaction() {
		return Optional.ofNullable(this.satisfaction);
	}

	/** What the client wrote. */
	public Optional<FreeText> answerText() {
		return Optional.ofNullable(this.answerText);
	}

	/** The code of the line that the client does not agree with. */
	public Optional<String> contestedLine() {
		return Optional.ofNullable(this.contestedLine);
	}

	public Optional<Instant> answeredAt() {
		return Optional.ofNullable(this.answer).map(Answer::at);
	}

}
