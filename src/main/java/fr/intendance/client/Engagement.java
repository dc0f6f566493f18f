package fr.intendance.client;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.Whereabouts.Party;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One journey of one client, from the enquiry to the exit. All moments are UTC.
 */
public class Engagement {

	@Id
	private final String reference;

	private final String clientId;

	private final String contactId;

	private final FreeText message;

	private final String source;

	private final Instant consentAt;

	private final String startedBy;

	private final String responsible;

	private final Instant openedAt;

	private String joinedTo;

	private String selfCheck;

	private Stage stage;

	private String stageOutcome;

	private Instant stageSince;

	@Embedded.Nullable
	private StagesReached reached;

	private Party waitingFor;

	private String waitingOn;

	private Instant waitingSince;

	private String nextStep;

	private Instant nextAt;

	private String outcome;

	private Instant endedAt;

	@Version
	private Long version;

	Engagement(String reference, String clientId, String contactId, FreeText message, String source, Instant consentAt,
			String startedBy, String responsible, Instant openedAt) {
		this.reference = reference;
		this.clientId = clientId;
		this.contactId = contactId;
		this.message = message;
		this.source = source;
		this.consentAt = consentAt;
		this.startedBy = startedBy;
		this.responsible = responsible;
		this.openedAt = openedAt;
		enter(Stage.FIRST_CONTACT, Whereabouts.nobody("acknowledgement", openedAt), openedAt);
	}

	/** What they answered to the self-check goes along. */
	void accompany(String selfCheck) {
		this.selfCheck = selfCheck;
	}

	/** The same client has an open engagement: this one belongs to it. */
	void join(EngagementReference open) {
		this.joinedTo = open.value();
	}

	/**
	 * Begins a stage, or goes on within it. What belongs to a stage that is over, such as
	 * a piece that comes after the contract was terminated, changes nothing any more.
	 */
	void enter(Stage stage, Whereabouts whereabouts, Instant now) {
		if (this.stage != null && stage.compareTo(this.stage) < 0) {
			return;
		}
		if (this.stage != stage) {
			this.stage = stage;
			this.stageSince = now;
			this.reached = Optional.ofNullable(this.reached).orElse(StagesReached.NONE).with(stage, now);
			this.stageOutcome = null;
		}
		if (!whereabouts.waitingOn().equals(this.waitingOn)) {
			this.waitingSince = now;
		}
		this.waitingFor = whereabouts.waitingFor();
		this.waitingOn = whereabouts.waitingOn();
		this.nextStep = whereabouts.nextStep();
		this.nextAt = whereabouts.nextAt();
	}

	/** The client is still to answer; this is what happens next. */
	void reminderMoved(String answer, Instant at) {
		if (this.waitingFor == Party.CLIENT && answer.equals(this.waitingOn)) {
			this.nextAt = at;
		}
	}

	/** The stage that runs came to its end in this way. */
	void finishStage(String outcome) {
		this.stageOutcome = outcome;
	}

	/** The journey is over. */
	void end(Instant now) {
		this.outcome = stageOutcome().orElse("cancelled");
		this.endedAt = now;
		this.waitingFor = Party.NOBODY;
		this.nextStep = null;
		this.nextAt = null;
	}

	public EngagementReference reference() {
		return new EngagementReference(this.reference);
	}

	/** The client, which is the tenant in the engine. */
	public String clientId() {
		return this.clientId;
	}

	/** The contact who wrote. */
	public String contactId() {
		return this.contactId;
	}

	/** What they wrote, if anything. */
	public Optional<FreeText> message() {
		return Optional.ofNullable(this.message);
	}

	/** What they answered to the self-check before they wrote, if they wished so. */
	public Optional<String> selfCheck() {
		return Optional.ofNullable(this.selfCheck);
	}

	/** Where they heard of the firm, if said. */
	public Optional<String> source() {
		return Optional.ofNullable(this.source);
	}

	/** When they agreed to be contacted: the evidence of consent. */
	public Instant consentAt() {
		return this.consentAt;
	}

	/** The user or program that started it; nobody for the public form. */
	public Optional<String> startedBy() {
		return Optional.ofNullable(this.startedBy);
	}

	/** The person of the firm it was assigned to at its start, if any. */
	public Optional<String> responsible() {
		return Optional.ofNullable(this.responsible);
	}

	/** The open engagement that this enquiry belongs to, if there was one. */
	public Optional<EngagementReference> joinedTo() {
		return Optional.ofNullable(this.joinedTo).map(EngagementReference::new);
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	public Stage stage() {
		return this.stage;
	}

	public Instant stageSince() {
		return this.stageSince;
	}

	/** How the running stage ended, once it has. */
	public Optional<String> stageOutcome() {
		return Optional.ofNullable(this.stageOutcome);
	}

	/** Where it stands. */
	public Whereabouts whereabouts() {
		return new Whereabouts(this.waitingFor, this.waitingOn, this.nextStep, this.nextAt);
	}

	public Instant waitingSince() {
		return this.waitingSince;
	}

	/** How the journey ended, once it has. */
	public Optional<String> outcome() {
		return Optional.ofNullable(this.outcome);
	}

	public Optional<Instant> endedAt() {
		return Optional.ofNullable(this.endedAt);
	}

	/** Whether it is over, or nothing but its certificate is still to come. */
	boolean isClosed() {
		return this.endedAt != null || this.stage == Stage.OFFBOARDING && this.stageOutcome != null;
	}

}
