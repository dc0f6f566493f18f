package fr.intendance.access;

import java.io.IOException;

import fr.intendance.engine.Accounts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Makes the device known and leads people to where they wanted to go. */
@Component
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

	private final KnownDevices devices;

	private final Sessions sessions;

	private final Accounts accounts;

	private final boolean secure;

	SignedIn(KnownDevices devices, Sessions sessions, Accounts accounts, AccessSettings settings) {
		this.sessions = sessions;
		this.accounts = accounts;
		setRedirectStrategy(new OwnPlaces());
		this.devices = devices;
		this.secure = SecureCookies.secure(settings.baseUrl().toString());
		setDefaultTargetUrl("/");
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication signedIn) throws ServletException, IOException {
		String device = this.devices.remember(signedIn.getName(), new SignInPlace(request));
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(SignInPlace.DEVICE, device)
					.path(SignInPage.PATH)
					.maxAge(KnownDevices.LIFE)
					.httpOnly(true)
					.secure(this.secure)
					.sameSite("Strict")
					.build()
					.toString());
		this.accounts.account(signedIn.getName())
			.ifPresent((account) -> this.sessions.begin(request.getSession(), signedIn.getName(), account.stamp()));
		super.onAuthenticationSuccess(request, response, signedIn);
	}

}
