package fr.intendance.inbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import fr.intendance.mail.OpenSockets;
import fr.intendance.mail.Watchdog;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to the mailbox. Whatever is asked, the answer comes within the patience of
 * the watchdog or not at all. Reading changes nothing in the mailbox.
 */
final class ImapLine implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ImapLine.class);

	/** What is asked for at once. */
	private static final int CHUNK = 256 * 1024;

	private final OpenSockets sockets = new OpenSockets();

	private final Watchdog watchdog;

	private final Store store;

	private final IMAPFolder folder;

	ImapLine(InboxSettings settings, Watchdog watchdog) throws MessagingException {
		this.watchdog = watchdog;
		String protocol = (settings.security() == InboxSettings.Security.TLS) ? "imaps" : "imap";
		this.store = Session.getInstance(properties(settings, "mail." + protocol + ".")).getStore(protocol);
		this.folder = within(() -> {
			this.store.connect(settings.host(), (settings.port() == 0) ? -1 : settings.port(), settings.username(),
					settings.password());
			IMAPFolder one = (IMAPFolder) this.store.getFolder(settings.folder());
			one.open(Folder.READ_WRITE);
			return one;
		});
	}

	private Properties properties(InboxSettings settings, String prefix) {
		Properties properties = new Properties();
		properties.put(prefix + "socketFactory", this.sockets);
		// it would try once more without us
		properties.put(prefix + "socketFactory.fallback", "false");
		properties.put(prefix + "connectiontimeout", "10000");
		properties.put(prefix + "timeout", "20000");
		properties.put(prefix + "fetchsize", String.valueOf(CHUNK));
		properties.put(prefix + "ssl.checkserveridentity", "true");
		String secret = String.valueOf(settings.security() == InboxSettings.Security.STARTTLS);
		properties.put(prefix + "starttls.enable", secret);
		properties.put(prefix + "starttls.required", secret);
		return properties;
	}

	/** While it stays the same, a number means the same mail. */
	long validity() throws MessagingException {
		return this.folder.getUIDValidity();
	}

	/**
	 * The numbers of the mails after one, ascending.
	 * @param last 0 for all
	 * @param since the day from which on mails count, where all are asked for
	 */
	List<Long> after(long last, Instant since) throws MessagingException {
		return within(() -> {
			Message[] found = (last == 0)
					? this.folder.search(new ReceivedDateTerm(ComparisonTerm.GE, Date.from(since)))
					: this.folder.getMessagesByUID(last + 1, UIDFolder.LASTUID);
			FetchProfile numbers = new FetchProfile();
			numbers.add(UIDFolder.FetchProfileItem.UID);
			this.folder.fetch(found, numbers);
			long[] uids = new long[found.length];
			for (int i = 0; i < found.length; i++) {
				uids[i] = this.folder.getUID(found[i]);
			}
			// the last mail is told even where nothing is new
			return Arrays.stream(uids).filter((uid) -> uid > last).sorted().boxed().toList();
		});
	}

	/** A mail, unless it is gone meanwhile. */
	Optional<RawMail> fetch(long uid) throws MessagingException {
		IMAPMessage message = within(() -> (IMAPMessage) this.folder.getMessageByUID(uid));
		if (message == null) {
			return Optional.empty();
		}
		message.setPeek(true);
		InputStream content = message.getMimeStream();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] chunk = within(() -> content.readNBytes(CHUNK));
		while (chunk.length > 0 && bytes.size() < RawMail.MOST_BYTES) {
			bytes.writeBytes(chunk);
			chunk = within(() -> content.readNBytes(CHUNK));
		}
		return Optional.of(new RawMail(bytes.toByteArray(), chunk.length == 0));
	}

	/** So that people who look into the mailbox find new what is still to be read. */
	void markSeen(long uid) throws MessagingException {
		Message message = within(() -> this.folder.getMessageByUID(uid));
		if (message != null) {
			within(() -> {
				message.setFlag(Flags.Flag.SEEN, true);
				return message;
			});
		}
	}

	private <T> T within(Step<T> step) throws MessagingException {
		try (Watchdog.Watch watch = this.watchdog.begin()) {
			watch.over(this.sockets::cut);
			return step.go();
		}
		catch (IOException ex) {
			throw new MessagingException("The connection broke", ex);
		}
	}

	@Override
	public void close() {
		try {
			within(() -> {
				this.store.close();
				return this.store;
			});
		}
		catch (MessagingException ex) {
			LOG.debug("The mailbox hung up early", ex);
		}
	}

	private interface Step<T> {

		T go() throws MessagingException, IOException;

	}

}
