package fr.intendance.access;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What is said to somebody who does not get what they asked for. */
enum Notice {

	SIGN_IN_FIRST(HttpStatus.UNAUTHORIZED, "Connexion requise", "Connectez-vous pour continuer."),

	TOO_MANY_TRIES(HttpStatus.TOO_MANY_REQUESTS, "Trop d’essais",
			"Trop de mots de passe incorrects. Vérifiez celui que vous envoyez, puis recommencez dans quelques minutes."),

	FORBIDDEN(HttpStatus.FORBIDDEN, "Accès réservé",
			"Votre compte ne donne pas accès à cette page. Si vous en avez besoin, demandez-le à la personne qui gère les comptes."),

	NOT_HERE(HttpStatus.FORBIDDEN, "Pas ici",
			"Cette action n’est pas prévue ici. Utilisez le bureau ou la liste des tâches."),

	STALE_FORM(HttpStatus.FORBIDDEN, "Formulaire expiré",
			"Ce formulaire est resté ouvert trop longtemps. Rechargez la page, puis recommencez."),

	PASSWORD_FIRST(HttpStatus.FORBIDDEN, "Mot de passe à remplacer",
			"Choisissez d’abord votre mot de passe : connectez-vous dans un navigateur."),

	CODE_FIRST(HttpStatus.FORBIDDEN, "Second facteur demandé",
			"Ce compte demande aussi un code : connectez-vous dans un navigateur. Un programme a besoin d’un compte à lui."),

	SECOND_FACTOR_FIRST(HttpStatus.FORBIDDEN, "Second facteur à mettre en place",
			"Votre cabinet demande un second facteur : mettez-le en place dans un navigateur."),

	UNKNOWN(HttpStatus.NOT_FOUND, "Page introuvable",
			"Cette adresse ne mène nulle part. Vérifiez-la, puis recommencez."),

	TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "Envoi trop volumineux",
			"Ce que vous envoyez est trop volumineux. Réduisez-le, ou envoyez-le en plusieurs fois."),

	WRONG(HttpStatus.BAD_REQUEST, "Demande illisible",
			"Cette demande n’a pas pu être lue. Vérifiez sa forme, puis recommencez."),

	FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Incident technique",
			"Un incident nous empêche de répondre. Rien n’a été enregistré : réessayez dans quelques minutes.");

	private final HttpStatus status;

	private final String title;

	private final String sentence;

	Notice(HttpStatus status, String title, String sentence) {
		this.status = status;
		this.title = title;
		this.sentence = sentence;
	}

	HttpStatus status() {
		return this.status;
	}

	String title() {
		return this.title;
	}

	String sentence() {
		return this.sentence;
	}

	/** What fits a status. */
	static Notice of(int status) {
		return switch (status) {
			case 401 -> SIGN_IN_FIRST;
			case 403 -> FORBIDDEN;
			case 404 -> UNKNOWN;
			case 413 -> TOO_LARGE;
			default -> status >= 500 ? FAILED : WRONG;
		};
	}

	/** The same as problem details of RFC 9457, with a status that may be finer. */
	ProblemDetail problem(int status) {
		return problem(status, this.sentence);
	}

	/**
	 * The same with a sentence of its own, which the engine's web applications look for
	 * as {@code message}.
	 */
	ProblemDetail problem(int status, String sentence) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence);
		problem.setTitle(this.title);
		problem.setProperty("message", sentence);
		return problem;
	}

}
