package fr.intendance.access;

import java.util.Arrays;
import java.util.Optional;

import fr.intendance.access.RouteDecision.Verdict;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What somebody with the right password still owes before anything else; in this order.
 * It is marked in the session.
 */
enum Owed {

	/** The code of their second factor. */
	CODE(CodePage.PATH, Verdict.CODE_FIRST, Notice.CODE_FIRST),

	/** A password of their own instead of the one-time one. */
	NEW_PASSWORD(NewPasswordPage.PATH, Verdict.PASSWORD_FIRST, Notice.PASSWORD_FIRST),

	/** A second factor, where the firm asks all its people for one. */
	SECOND_FACTOR(SecondFactorPage.PATH, Verdict.SECOND_FACTOR_FIRST, Notice.SECOND_FACTOR_FIRST);

	private final String page;

	private final Verdict verdict;

	private final Notice notice;

	Owed(String page, Verdict verdict, Notice notice) {
		this.page = page;
		this.verdict = verdict;
		this.notice = notice;
	}

	/** The page on which it is given. */
	String page() {
		return this.page;
	}

	Verdict verdict() {
		return this.verdict;
	}

	/** What programs are told. */
	Notice notice() {
		return this.notice;
	}

	GrantedAuthority mark() {
		return new SimpleGrantedAuthority(name());
	}

	/** What keeps somebody out of a page, if anything. */
	static Optional<Owed> before(Authentication signedIn, String uri) {
		return (signedIn == null) ? Optional.empty()
				: Arrays.stream(values())
					.filter((one) -> signedIn.getAuthorities().contains(one.mark()))
					.findFirst()
					.filter((one) -> !one.isOpen(uri));
	}

	static Optional<Owed> of(Verdict verdict) {
		return Arrays.stream(values()).filter((one) -> one.verdict == verdict).findFirst();
	}

	private boolean isOpen(String uri) {
		return uri.equals(this.page) || uri.startsWith(this.page + "/") || uri.equals(SignInPage.PATH)
				|| uri.equals("/sign-out") || uri.startsWith("/assets/");
	}

}
