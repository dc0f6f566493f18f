package fr.intendance.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** How far a client is wound up. Moments are UTC. */
public class ClientExit {

	@Id
	private final String reference;

	private final Instant begunAt;

	private final LocalDate handOverBy;

	private String packSha256;

	private Long packBytes;

	private Integer packFiles;

	private Instant packedAt;

	private Answer.How receivedHow;

	private String receivedBy;

	private Instant receivedAt;

	private LocalDate deletedOn;

	private String deletedBy;

	private FreeText kept;

	private String certificate;

	@Version
	private Long version;

	ClientExit(String reference, Instant begunAt, LocalDate handOverBy) {
		this.reference = reference;
		this.begunAt = begunAt;
		this.handOverBy = handOverBy;
	}

	void packed(Pack pack, Instant now) {
		this.packSha256 = pack.sha256();
		this.packBytes = (long) pack.content().length;
		this.packFiles = pack.files();
		this.packedAt = now;
	}

	void received(Answer answer) {
		if (this.packedAt == null) {
			throw Refused.conflict("Ce dossier n’est pas encore prêt\u00a0: il n’attend pas d’accusé de réception.");
		}
		if (this.deletedOn != null) {
			throw Refused.late("Ce dossier n’attend plus d’accusé de réception.");
		}
		this.receivedHow = answer.how();
		this.receivedBy = answer.by();
		this.receivedAt = answer.at();
	}

	void deleted(LocalDate on, Optional<FreeText> kept, String by, LocalDate today) {
		if (on.isAfter(today) || on.isBefore(today.minusYears(1))) {
			throw Refused.invalid("deletedOn", "Indiquez le jour de la suppression : aujourd’hui ou un jour passé.");
		}
		this.deletedOn = on;
		this.deletedBy = by;
		this.kept = kept.orElse(null);
	}

	void certified(String number) {
		this.certificate = number;
	}

	String reference() {
		return this.reference;
	}

	/** Since when. */
	public Instant begunAt() {
		return this.begunAt;
	}

	/** Until which day everything is to be handed back. */
	public LocalDate handOverBy() {
		return this.handOverBy;
	}

	/** The fingerprint of the reversibility pack, once it is made. */
	public Optional<String> packSha256() {
		return Optional.ofNullable(this.packSha256);
	}

	/** How many files are in the pack. */
	public int packFiles() {
		return Optional.ofNullable(this.packFiles).orElse(0);
	}

	/** The size of the pack in bytes. */
	public long packBytes() {
		return Optional.ofNullable(this.packBytes).orElse(0L);
	}

	/** When the pack was made. */
	public Optional<Instant> packedAt() {
		return Optional.ofNullable(this.packedAt);
	}

	/** When the client said that they have it. */
	public Optional<Instant> receivedAt() {
		return Optional.ofNullable(this.receivedAt);
	}

	/** The day on which the copies were deleted. */
	public Optional<LocalDate> deletedOn() {
		return Optional.ofNullable(this.deletedOn);
	}

	/** What is kept besides what the law asks for. */
	public Optional<FreeText> kept() {
		return Optional.ofNullable(this.kept);
	}

	/** The number of the certificate. */
	public Optional<String> certificate() {
		return Optional.ofNullable(this.certificate);
	}

}
