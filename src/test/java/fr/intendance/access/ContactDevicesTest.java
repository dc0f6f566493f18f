package fr.intendance.access;

import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.evidence.MailedCode;
import fr.intendance.mail.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ContactDevicesTest {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ContactDevices devices;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private LinkTraces traces;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Contact contact;

	private EngagementReference reference;

	@BeforeEach
	void somebodyWrote() {
		this.reference = somebodyElse();
		this.contact = contact(this.reference);
	}

	@Test
	void isKeptAsAFingerprintOnly() {
		ContactDevice device = confirmed(this.reference, Optional.empty(), false);

		String stored = this.database.sql("select device_sha256 from contact_device where engagement = ?")
			.param(this.reference.value())
			.query(String.class)
			.single();

		assertThat(stored).isEqualTo(Secret.fingerprint(device.secret()));
		assertThat(opens(stored, this.contact)).isFalse();
		assertThat(device.toString()).doesNotContain(device.secret());
	}

	@Test
	void getsANewSecretWithEachCodeSoThatWhoeverKnewTheOldOneKnowsNothing() {
		String known = "a-secret-that-somebody-else-put-there";
		ContactDevice first = confirmed(this.reference, Optional.of(known), false);
		ContactDevice second = confirmed(this.reference, Optional.of(first.secret()), true);

		assertThat(opens(known, this.contact)).isFalse();
		assertThat(opens(first.secret(), this.contact)).isFalse();
		assertThat(opens(second.secret(), this.contact)).isTrue();
	}

	@Test
	void goesOnToOpenTheDossierOfAnotherCompany() {
		EngagementReference other = somebodyElse();
		ContactDevice first = confirmed(this.reference, Optional.empty(), true);
		ContactDevice both = confirmed(other, Optional.of(first.secret()), false);

		assertThat(this.devices.opensUntil(Optional.of(both.secret()), contact(other), other)).isPresent();
		assertThat(opens(both.secret(), this.contact)).isTrue();
		assertThat(both.expiresAt()).isEqualTo(first.expiresAt());
	}

	@Test
	void opensNothingForAContactWhoIsWrittenToElsewhereNow() {
		ContactDevice device = confirmed(this.reference, Optional.empty(), true);
		Contact moved = new Contact(this.contact.id(), this.contact.clientId(), this.contact.name(),
				EmailAddress.of("email", "ailleurs@durand.example"), this.contact.phone(), this.contact.locale(),
				this.contact.version());

		assertThat(opens(device.secret(), this.contact)).isTrue();
		assertThat(opens(device.secret(), moved)).isFalse();
	}

	@Test
	void leavesNoTraceOfDevicesThatOpenNothingAnyMoreNorOfAnErasedDossier() {
		confirmed(this.reference, Optional.empty(), false);
		this.clock.moveTo(this.clock.instant().plus(ContactDevices.DAY));
		confirmed(this.reference, Optional.empty(), false);
		long kept = rows();

		this.traces.erase(this.reference);

		assertThat(kept).isOne();
		assertThat(rows()).isZero();
	}

	private long rows() {
		return this.database.sql("select count(*) from contact_device where engagement = ?")
			.param(this.reference.value())
			.query(Long.class)
			.single();
	}

	private boolean opens(String secret, Contact contact) {
		return this.devices.opensUntil(Optional.of(secret), contact, this.reference).isPresent();
	}

	private ContactDevice confirmed(EngagementReference whose, Optional<String> before, boolean own) {
		this.devices.sendCode(contact(whose), whose);
		return this.devices.confirm(contact(whose), whose, MailedCode.newest(this.application, whose), before, own);
	}

	private EngagementReference somebodyElse() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		return engagement.reference();
	}

	private Contact contact(EngagementReference whose) {
		return this.engagements.contact(this.engagements.get(whose));
	}

}
