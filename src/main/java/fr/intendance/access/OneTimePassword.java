package fr.intendance.access;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A user must choose a password of their own before anything else.
 *
 * @param userId who
 * @param createdAt since when
 * @param version zero until it is stored
 */
record OneTimePassword(@Id String userId, Instant createdAt, @Version int version) {

	/** Marks in a session that the password is still the one-time one. */
	static final GrantedAuthority MARK = new SimpleGrantedAuthority("ONE_TIME_PASSWORD");

	static boolean keepsOut(Authentication signedIn, String uri) {
		return signedIn != null && signedIn.getAuthorities().contains(MARK) && !uri.startsWith(SignInPage.PATH)
				&& !uri.equals("/sign-out") && !uri.startsWith("/assets/");
	}

}
