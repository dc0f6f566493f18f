package fr.intendance.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * An SMTP server that answers as the test says: a command goes in, the answer comes out.
 * « {@link #HANG_UP} » closes the connection, « {@link #SILENCE} » says nothing.
 */
public final class ScriptedServer implements AutoCloseable {

	public static final String HANG_UP = "hang up";

	public static final String SILENCE = "";

	private final ServerSocket door;

	private final List<Socket> connections = new CopyOnWriteArrayList<>();

	private final List<String> received = new ArrayList<>();

	private volatile UnaryOperator<String> script = ScriptedServer::kindly;

	private volatile Consumer<String> afterwards = ScriptedServer::ignore;

	public ScriptedServer() {
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		daemon(this::welcome);
	}

	/** What a server says that takes everything. */
	public static String kindly(String command) {
		return switch (command) {
			case "CONNECT" -> "220 ready";
			case "DATA" -> "354 go on";
			case "QUIT" -> "221 bye";
			default -> "250 ok";
		};
	}

	/** From now on: begins with {@code CONNECT}, ends each mail with a dot. */
	public void answers(UnaryOperator<String> commands) {
		this.script = commands;
	}

	/** Is told each command that was answered. */
	public void afterwards(Consumer<String> listener) {
		this.afterwards = listener;
	}

	private static void ignore(String command) {
	}

	/** The Message-IDs of all that it took with 250, in their order. */
	public List<String> received() {
		synchronized (this.received) {
			return List.copyOf(this.received);
		}
	}

	private void receive(String id) {
		synchronized (this.received) {
			this.received.add(id);
		}
	}

	/** How many connections it ever had. */
	public int connections() {
		return this.connections.size();
	}

	/** Forgets what it took and how often it was called, and hangs up. */
	public void forget() {
		hangUp();
		this.connections.clear();
		synchronized (this.received) {
			this.received.clear();
		}
		this.script = ScriptedServer::kindly;
	}

	public void hangUp() {
		this.connections.forEach(ScriptedServer::close);
	}

	public int port() {
		return this.door.getLocalPort();
	}

	void register(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", this::port);
	}

	private void welcome() {
		try {
			while (true) {
				Socket connection = this.door.accept();
				this.connections.add(connection);
				daemon(() -> talk(connection));
			}
		}
		catch (IOException ex) {
			hangUp();
		}
	}

	private void talk(Socket connection) {
		try (connection) {
			BufferedReader in = new BufferedReader(
					new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
			OutputStream out = connection.getOutputStream();
			boolean goesOn = say(out, this.script.apply("CONNECT"));
			String line = goesOn ? in.readLine() : null;
			String id = "";
			boolean inData = false;
			while (line != null) {
				if (inData && !line.equals(".")) {
					id = line.startsWith("Message-ID:") ? line.substring(11).strip() : id;
				}
				else {
					String answer = this.script.apply(line);
					if (line.equals(".") && answer.startsWith("250")) {
						receive(id);
					}
					inData = answer.startsWith("354");
					if (!say(out, answer)) {
						return;
					}
					this.afterwards.accept(line);
				}
				line = in.readLine();
			}
		}
		catch (IOException ex) {
			close(connection);
		}
	}

	private static boolean say(OutputStream out, String answer) throws IOException {
		if (!answer.equals(HANG_UP) && !answer.equals(SILENCE)) {
			out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
			out.flush();
		}
		return !answer.equals(HANG_UP);
	}

	private static void daemon(Runnable work) {
		Thread thread = new Thread(work, "scripted-server");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(Socket connection) {
		try {
			connection.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.door.close();
			hangUp();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
