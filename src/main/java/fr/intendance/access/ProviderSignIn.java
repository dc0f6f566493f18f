package fr.intendance.access;

import java.util.List;
import java.util.stream.StreamSupport;

import fr.intendance.engine.Accounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signs people in by the firm's own provider of identities (OpenID Connect) where
 * {@code spring.security.oauth2.client} names one. It says who somebody is; whether they
 * have an account, and what it may do, stays here.
 */
@Component
class ProviderSignIn {

	/** The provider knows them, and no account has their name. */
	static final String UNKNOWN_ACCOUNT = "unknown_account";

	private static final String START = SignInPage.PATH + "/with";

	private final ObjectProvider<ClientRegistrationRepository> providers;

	private final Accounts accounts;

	private final AccessSettings settings;

	private final OidcUserService users = new OidcUserService();

	ProviderSignIn(ObjectProvider<ClientRegistrationRepository> providers, Accounts accounts, AccessSettings settings) {
		this.providers = providers;
		this.accounts = accounts;
		this.settings = settings;
	}

	/** Opens the way to the providers, where there are any. */
	void open(HttpSecurity http, SignedIn signedIn) throws Exception {
		if (this.providers.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage(SignInPage.PATH)
				.authorizationEndpoint((there) -> there.baseUri(START))
				.redirectionEndpoint((back) -> back.baseUri(SignInPage.PATH + "/from/*"))
				.userInfoEndpoint((user) -> user.oidcUserService(this::person))
				.successHandler(signedIn)
				.failureHandler(new NotSignedIn()));
		}
	}

	/** What the sign-in page offers. */
	List<Offer> offers() {
		return (this.providers.getIfAvailable() instanceof InMemoryClientRegistrationRepository all)
				? StreamSupport.stream(all.spliterator(), false).map(Offer::of).toList() : List.of();
	}

	private OidcUser person(OidcUserRequest request) {
		OidcUser user = this.users.loadUser(request);
		String claim = this.settings.accountClaim();
		String account = user.getClaimAsString(claim);
		boolean sure = !claim.equals("email") || Boolean.TRUE.equals(user.getEmailVerified());
		if (!sure || account == null || this.accounts.actor(account).isEmpty()) {
			throw new OAuth2AuthenticationException(UNKNOWN_ACCOUNT);
		}
		return new DefaultOidcUser(List.of(), user.getIdToken(), user.getUserInfo(), claim);
	}

	/**
	 * A provider.
	 *
	 * @param name as people know it
	 * @param path where to go
	 */
	public record Offer(String name, String path) {

		static Offer of(ClientRegistration provider) {
			return new Offer(provider.getClientName(), START + "/" + provider.getRegistrationId());
		}

	}

}
