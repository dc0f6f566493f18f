package fr.intendance.client;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import fr.intendance.document.LegalForm;
import fr.intendance.document.Party;
import fr.intendance.document.Siret;
import fr.intendance.document.VatNumber;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A company that delegates work, a prospect until its quote is accepted.
 *
 * @param id the tenant in the engine, such as {@code C-2026-0042}
 * @param company its name as given
 * @param siren the nine digits of the business, or null if not given
 * @param openedAt when it first wrote, UTC
 * @param identity who it is in law, or null while nothing of it is known
 * @param version counts the changes
 */
public record Client(@Id String id, String company, String siren, Instant openedAt,
		@Embedded.Nullable CompanyIdentity identity, @Version Long version) {

	/** Who it is in law, as far as it is known. */
	public CompanyIdentity known() {
		return Optional.ofNullable(this.identity).orElse(CompanyIdentity.UNKNOWN);
	}

	Client identified(CompanyIdentity now) {
		return new Client(this.id, this.company, Optional.ofNullable(now.siret()).map(Siret::siren).orElse(this.siren),
				this.openedAt, now, this.version);
	}

	/** As one of the two parties of a document; what we do not know is left out. */
	public Party party(Contact contact) {
		CompanyIdentity known = known();
		return new Party(this.company, text(known.legalForm(), (form) -> form.label(contact.language())),
				known.address(), text(known.siret(), Siret::formatted), text(known.vatNumber(), VatNumber::formatted),
				contact.email().value(), text(contact.phone(), PhoneNumber::value));
	}

	/** Tells nothing personal: errors say it. */
	@Override
	public String toString() {
		return "Client " + this.id;
	}

	private static <T> String text(T part, Function<T, String> asPrinted) {
		return Optional.ofNullable(part).map(asPrinted).orElse("");
	}

}
