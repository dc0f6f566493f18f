package fr.intendance.access;

import java.net.HttpCookie;
import java.time.Instant;

import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import org.springframework.context.ApplicationContext;

/**
 * A browser of a contact, on whose device they typed a code before: the one place where
 * tests get past the door of the portal without doing the same again.
 */
public final class ContactBrowser {

	private ContactBrowser() {
	}

	/**
	 * That of whoever has a link.
	 * @param path of the portal; a browser without anything if it opens nothing
	 */
	public static Browser at(ApplicationContext application, int port, String path) {
		return application.getBean(Links.class)
			.resolve(path.split("/")[2])
			.map((link) -> of(application, port, new EngagementReference(link.engagement())))
			.orElseGet(() -> Browser.of(port));
	}

	/** That of the contact of an engagement. */
	public static Browser of(ApplicationContext application, int port, EngagementReference reference) {
		return Browser.of(port).keeping(cookie(application, reference));
	}

	/** What such a device keeps, as if a code had been typed just now. */
	public static HttpCookie cookie(ApplicationContext application, EngagementReference reference) {
		Engagements engagements = application.getBean(Engagements.class);
		Contact contact = engagements.contact(engagements.get(reference));
		Instant now = application.getBean(MovableClock.class).instant();
		ContactDevice device = new ContactDevice(Secret.link(), now.plus(ContactDevices.MONTH));
		application.getBean(DeviceRows.class).add(device, contact, reference, now);
		HttpCookie cookie = new HttpCookie(DeviceCookie.NAME, device.secret());
		cookie.setPath(DeviceCookie.PATH);
		cookie.setVersion(0);
		return cookie;
	}

}
