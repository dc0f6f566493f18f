package fr.intendance.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/**
 * Mail servers that somebody else wrote, Exim and Dovecot as Debian packs them: what is
 * sent to the one is read at the other. They run on the loopback with settings and mails
 * of their own below {@code target/}, as the user of the build, or as {@code mail} where
 * that is root.
 */
public final class IndependentMail implements AutoCloseable {

	/** Everybody's mail lies in one mailbox. */
	public static final String USER = "boite";

	public static final String PASSWORD = "secret-de-test";

	private final Path directory;

	private final int smtp = freePort();

	private final int imap = freePort();

	private final List<Process> servers;

	private IndependentMail(Path directory) throws IOException {
		this.directory = directory;
		for (String one : new String[] { "spool", "log", "mail", "run" }) {
			Files.createDirectories(directory.resolve(one));
		}
		Path exim = write("exim.conf", EXIM);
		Path dovecot = write("dovecot.conf", DOVECOT);
		own();
		this.servers = List.of(run(program("exim4").orElseThrow(), "-C", exim.toString(), "-bdf"),
				run(program("dovecot").orElseThrow(), "-F", "-c", dovecot.toString()));
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> answers(this.smtp) && answers(this.imap));
	}

	/**
	 * Starts both, or nothing where they are not installed: then it says so loudly, and
	 * fails where {@code CI} is {@code true}.
	 */
	public static Optional<IndependentMail> start(String name) throws IOException {
		if (program("exim4").isPresent() && program("dovecot").isPresent()) {
			Path target = Path.of("target").toAbsolutePath();
			return Optional.of(new IndependentMail(Files.createTempDirectory(target, name)));
		}
		if ("true".equals(System.getenv("CI"))) {
			throw new IllegalStateException("CI is true, but exim4 and dovecot are not installed");
		}
		System.err.println("""

				*** NOT TESTED: no mail server that somebody else wrote. ***
				*** apt-get install exim4-daemon-light dovecot-imapd      ***
				""");
		return Optional.empty();
	}

	/**
	 * Where mails are sent to; {@code nobody@…} is refused with 550, {@code gone@…} is
	 * taken and then reported as undelivered.
	 */
	public int smtpPort() {
		return this.smtp;
	}

	/** Where they are read, in clear, as {@link #USER} with {@link #PASSWORD}. */
	public int imapPort() {
		return this.imap;
	}

	/**
	 * The mails get new numbers, as after a move to another machine. The server keeps
	 * what numbering it used last: else it goes by the second, which may be the same.
	 */
	public void numberAnew() throws IOException {
		try (Stream<Path> files = Files.list(this.directory.resolve("mail"))) {
			for (Path file : files.filter((one) -> one.getFileName().toString().matches("dovecot(?!-uidvalidity).*"))
				.toList()) {
				Files.delete(file);
			}
		}
	}

	private static Optional<String> program(String name) {
		return Stream.of("/usr/sbin/", "/usr/local/sbin/", "/usr/bin/")
			.map((folder) -> folder + name)
			.filter((file) -> Files.isExecutable(Path.of(file)))
			.findFirst();
	}

	private Process run(String... command) throws IOException {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.directory.resolve("log/" + Path.of(command[0]).getFileName() + ".out").toFile())
			.start();
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(this.directory.resolve(name),
				text.replace("@DIR@", this.directory.toString())
					.replace("@USER@", user())
					.replace("@SMTP@", String.valueOf(this.smtp))
					.replace("@IMAP@", String.valueOf(this.imap)));
	}

	private static String user() {
		String name = System.getProperty("user.name");
		return name.equals("root") ? "mail" : name;
	}

	private void own() throws IOException {
		Files.setPosixFilePermissions(this.directory, PosixFilePermissions.fromString("rwxr-xr-x"));
		if (System.getProperty("user.name").equals("root")) {
			var owner = this.directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("mail");
			for (String one : new String[] { "spool", "log", "mail" }) {
				Files.setOwner(this.directory.resolve(one), owner);
			}
		}
	}

	private static boolean answers(int port) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			return socket.getInputStream().read() > 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		this.servers.forEach((server) -> {
			server.descendants().forEach(ProcessHandle::destroy);
			server.destroy();
		});
	}

	private static final String EXIM = """
			primary_hostname = localhost
			spool_directory = @DIR@/spool
			log_file_path = @DIR@/log/exim-%slog
			pid_file_path = @DIR@/run/exim.pid
			exim_user = @USER@
			exim_group = @USER@
			local_interfaces = 127.0.0.1
			daemon_smtp_ports = @SMTP@
			tls_advertise_hosts =
			smtp_accept_queue_per_connection = 0
			acl_smtp_rcpt = recipients
			begin acl
			recipients:
			  deny local_parts = nobody
			       message = unknown user
			  accept
			begin routers
			gone:
			  driver = redirect
			  local_parts = gone
			  data = :fail: nobody of that name any more
			  allow_fail
			everybody:
			  driver = accept
			  transport = mailbox
			begin transports
			mailbox:
			  driver = appendfile
			  directory = @DIR@/mail
			  maildir_format
			  user = @USER@
			  group = @USER@
			begin retry
			* * F,1h,1m
			""";

	private static final String DOVECOT = """
			base_dir = @DIR@/run
			log_path = @DIR@/log/dovecot.log
			protocols = imap
			listen = 127.0.0.1
			ssl = no
			disable_plaintext_auth = no
			mail_location = maildir:@DIR@/mail
			default_internal_user = @USER@
			default_internal_group = @USER@
			default_login_user = @USER@
			first_valid_uid = 1
			first_valid_gid = 1
			passdb {
			  driver = static
			  args = password=secret-de-test
			}
			userdb {
			  driver = static
			  args = uid=@USER@ gid=@USER@ home=@DIR@/mail
			}
			service imap-login {
			  chroot =
			  inet_listener imap {
			    port = @IMAP@
			  }
			  inet_listener imaps {
			    port = 0
			  }
			}
			service anvil {
			  chroot =
			}
			""";

}
