package fr.intendance.access;

import java.util.List;
import java.util.Map;

import fr.intendance.client.Allowance;
import fr.intendance.engine.Accounts;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs people and programs in by the password that the engine keeps. */
@Component
class PasswordSignIn implements AuthenticationProvider {

	private final Accounts accounts;

	private final Owings owings;

	private final SignInLimit limit;

	PasswordSignIn(Accounts accounts, Owings owings, SignInLimit limit) {
		this.accounts = accounts;
		this.limit = limit;
		this.owings = owings;
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		String user = asked.getName();
		Map<Allowance, String> counted = this.limit.counted(user, (SignInPlace) asked.getDetails());
		this.limit.admit(counted);
		if (!this.accounts.verified(user, String.valueOf(asked.getCredentials()))) {
			this.limit.failed(counted);
			throw new BadCredentialsException("Identifiant ou mot de passe incorrect.");
		}
		List<GrantedAuthority> marks = this.owings.of(user).stream().map(Owed::mark).toList();
		return UsernamePasswordAuthenticationToken.authenticated(user, null, marks);
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
