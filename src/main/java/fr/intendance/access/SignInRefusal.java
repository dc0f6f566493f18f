package fr.intendance.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Why a sign-in failed, as the sign-in page says it; its name is in the address. */
enum SignInRefusal {

	ERROR("Identifiant ou mot de passe incorrect. Vérifiez-les, puis recommencez."),

	LATER("Trop d’essais infructueux. Patientez quelques minutes, puis recommencez ; un appareil avec lequel vous vous "
			+ "êtes déjà connecté n’attend pas les essais des autres."),

	UNKNOWN("Votre fournisseur d’identité vous a reconnu, mais aucun compte d’Intendance n’est à ce nom. Demandez-le à la "
			+ "personne qui gère les comptes."),

	PROVIDER(
			"La connexion par votre fournisseur d’identité n’a pas abouti. Recommencez, ou connectez-vous avec votre mot "
					+ "de passe.");

	private final String sentence;

	SignInRefusal(String sentence) {
		this.sentence = sentence;
	}

	String sentence() {
		return this.sentence;
	}

	/** The sign-in page that says it. */
	String page() {
		return SignInPage.PATH + "?" + name().toLowerCase(Locale.ROOT);
	}

	/** That of the address, if one stands there. */
	static Optional<SignInRefusal> in(Set<String> parameters) {
		return Arrays.stream(values())
			.filter((one) -> parameters.contains(one.name().toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	static SignInRefusal of(AuthenticationException why) {
		if (why instanceof OAuth2AuthenticationException provider) {
			return provider.getError().getErrorCode().equals(ProviderSignIn.UNKNOWN_ACCOUNT) ? UNKNOWN : PROVIDER;
		}
		return (why instanceof TooManyTries) ? LATER : ERROR;
	}

}
