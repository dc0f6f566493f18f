package fr.intendance.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.offboarding.CertificateView.Access;
import fr.intendance.offboarding.CertificateView.HandedBack;
import fr.intendance.offboarding.Departure.Kind;
import fr.intendance.onboarding.Contracts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what the certificate of the end says. */
@Component
class CertificateWriter {

	private final DepartureRepository departures;

	private final Accesses accesses;

	private final OpenItems openItems;

	private final Contracts contracts;

	private final MessageSource messages;

	CertificateWriter(DepartureRepository departures, Accesses accesses, OpenItems openItems, Contracts contracts,
			MessageSource messages) {
		this.departures = departures;
		this.accesses = accesses;
		this.openItems = openItems;
		this.contracts = contracts;
		this.messages = messages;
	}

	Function<Imprint, CertificateView> write(EngagementReference reference, Party client, ClientExit exit) {
		Departure departure = this.departures.findById(reference.value()).orElseThrow();
		HandedBack pack = new HandedBack(exit.packFiles(), exit.packSha256().orElseThrow(),
				day(exit.packedAt().orElseThrow()), exit.receivedAt().map(CertificateWriter::day));
		return (imprint) -> new CertificateView(imprint, client, reference.value(),
				this.contracts.inForce(reference).map(Contracts.InForce::number), departure.kind() == Kind.WITHDRAWN,
				departure.effectiveOn(),
				this.accesses.of(reference).stream().map((one) -> access(one, imprint.language())).toList(), pack,
				exit.deletedOn().orElseThrow(), kept(exit), this.openItems.of(reference).size());
	}

	private static Optional<String> kept(ClientExit exit) {
		return exit.kept().map(FreeText::value);
	}

	private Access access(DelegatedAccess access, Locale language) {
		String label = access.piece()
			.map((piece) -> this.messages.getMessage("piece.label." + piece, null, access.label(), language))
			.orElseGet(access::label);
		return new Access(label, day(access.revokedAt().orElseThrow()), access.revokedBy().orElseThrow());
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

}
