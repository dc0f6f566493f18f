package fr.intendance.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Everything between an accepted quote and the first day of service. */
@Table("onboarding")
class ClientSetup {

	@Id
	private final String reference;

	private final String contract;

	private final String confidentiality;

	private final String dataProcessing;

	private final boolean vigilanceNeeded;

	private String billingMandate;

	private OnboardingState state = OnboardingState.DRAWN_UP;

	private LocalDate kickOffOn;

	private FreeText kickOffNotes;

	private String kickOffBy;

	@Embedded.Nullable(prefix = "kick_off_")
	private KickOffSlot kickOff;

	private LocalDate vigilanceSentOn;

	private String vigilanceBy;

	private LocalDate startsOn;

	private String readyBy;

	private Instant preparedAt;

	@Embedded.Nullable(prefix = "agreed_")
	private AgreedTerms agreed;

	@Version
	private Long version;

	ClientSetup(String reference, String contract, String confidentiality, String dataProcessing,
			boolean vigilanceNeeded) {
		this.reference = reference;
		this.contract = contract;
		this.confidentiality = confidentiality;
		this.dataProcessing = dataProcessing;
		this.vigilanceNeeded = vigilanceNeeded;
	}

	/** What its papers promise in numbers. */
	void agree(AgreedTerms terms) {
		this.agreed = terms;
	}

	/** The same; nothing where it was not kept. */
	Optional<AgreedTerms> agreed() {
		return Optional.ofNullable(this.agreed);
	}

	/** The firm issues the client's invoices, by this mandate. */
	void mandate(String number) {
		this.billingMandate = number;
	}

	void send() {
		require(OnboardingState.DRAWN_UP, "Ces documents sont déjà partis à la signature.");
		this.state = OnboardingState.SENT;
	}

	/** Each is signed once; a second try is told so calmly. */
	void sign() {
		if (this.state != OnboardingState.SENT) {
			throw Refused.late((this.state == OnboardingState.UNSIGNED)
					? "Le délai de signature est passé. Écrivez-nous : nous vous renverrons les documents."
					: "Ces documents sont déjà signés : vous n’avez plus rien à faire.");
		}
		this.state = OnboardingState.SIGNED;
	}

	/** Nobody waits for the signature any longer. */
	boolean lapse() {
		boolean lapsed = this.state == OnboardingState.SENT;
		this.state = lapsed ? OnboardingState.UNSIGNED : this.state;
		return lapsed;
	}

	void heldKickOff(LocalDate on, FreeText notes, String by, LocalDate today) {
		requireSigned();
		this.kickOffOn = past("heldOn", on, today);
		this.kickOffNotes = notes;
		this.kickOffBy = by;
	}

	/** The client takes this hour for the first meeting. */
	void planKickOff(Instant slot) {
		this.kickOff = KickOffSlot.after(this.kickOff, slot);
	}

	void sentVigilance(LocalDate on, String by, LocalDate today) {
		requireSigned();
		this.vigilanceSentOn = past("sentOn", on, today);
		this.vigilanceBy = by;
	}

	/** Something of the preparation was written down. */
	void prepared(Instant now) {
		this.preparedAt = now;
	}

	void ready(LocalDate startsOn, String by, LocalDate today) {
		requireSigned();
		if (startsOn.isBefore(today.minusMonths(1)) || startsOn.isAfter(today.plusYears(1))) {
			throw Refused.invalid("startOn", "Indiquez une date de début proche, à un mois près dans le passé.");
		}
		this.startsOn = startsOn;
		this.readyBy = by;
		this.state = OnboardingState.READY;
	}

	void activate() {
		require(OnboardingState.READY, "La mise en service n’est pas encore confirmée.");
		this.state = OnboardingState.ACTIVE;
	}

	/** The client goes back on it, signed or in force. */
	void withdraw() {
		if (this.state != OnboardingState.SIGNED && this.state != OnboardingState.READY
				&& this.state != OnboardingState.ACTIVE) {
			throw Refused.late("Ce contrat n’est pas signé\u00a0: il n’y a rien dont se rétracter.");
		}
		this.state = OnboardingState.WITHDRAWN;
	}

	private void requireSigned() {
		require(OnboardingState.SIGNED, "Le contrat n’est pas signé, ou la mise en service est déjà confirmée.");
	}

	private void require(OnboardingState expected, String sentence) {
		if (this.state != expected) {
			throw Refused.conflict(sentence);
		}
	}

	private static LocalDate past(String field, LocalDate on, LocalDate today) {
		if (on.isAfter(today) || on.isBefore(today.minusYears(1))) {
			throw Refused.invalid(field, "Indiquez une date passée, depuis moins d’un an.");
		}
		return on;
	}

	EngagementReference reference() {
		return new EngagementReference(this.reference);
	}

	OnboardingState state() {
		return this.state;
	}

	/** The numbers of what is to be signed, the contract first. */
	List<String> numbers() {
		return Stream.of(this.contract, this.confidentiality, this.dataProcessing, this.billingMandate)
			.filter(Objects::nonNull)
			.toList();
	}

	boolean vigilanceNeeded() {
		return this.vigilanceNeeded;
	}

	/** Whether the attestation is needed and was not sent yet. */
	boolean owesVigilance() {
		return this.vigilanceNeeded && this.vigilanceSentOn == null;
	}

	boolean owesKickOff() {
		return this.kickOffOn == null;
	}

	Optional<KickOffSlot> kickOff() {
		return Optional.ofNullable(this.kickOff);
	}

	/** The users who prepared the service. */
	Set<String> preparedBy() {
		return Stream.of(this.kickOffBy, this.vigilanceBy).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	/** When the last of it was written down, UTC. */
	Optional<Instant> preparedAt() {
		return Optional.ofNullable(this.preparedAt);
	}

	Optional<LocalDate> startsOn() {
		return Optional.ofNullable(this.startsOn);
	}

}
