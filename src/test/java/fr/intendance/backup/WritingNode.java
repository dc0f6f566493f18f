package fr.intendance.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * A machine that writes until it is killed: two writers, each with its row of paper and
 * its counter in one transaction, whose old papers go, and somebody who makes backups.
 * What it prints, writer and number, was committed. Arguments: the database, and the file
 * of the backups.
 */
public final class WritingNode {

	static final int WRITERS = 2;

	/** How many papers of each writer stay. */
	static final int KEPT = 50;

	private WritingNode() {
	}

	public static void main(String[] args) throws SQLException {
		try (Connection database = connect(args[0]); Statement statement = database.createStatement()) {
			statement.execute("create table if not exists counter (writer int primary key, number int not null)");
			statement.execute("create table if not exists paper (writer int, number int, content blob, crc bigint,"
					+ " primary key (writer, number))");
			for (int writer = 0; writer < WRITERS; writer++) {
				statement.execute("merge into counter using (values (" + writer + ")) v(w) on writer = w"
						+ " when not matched then insert values (w, 0)");
			}
		}
		for (int writer = 0; writer < WRITERS; writer++) {
			int mine = writer;
			new Thread(() -> write(args[0], mine)).start();
		}
		new Thread(() -> backUp(args[0], Path.of(args[1]))).start();
	}

	static Connection connect(String url) throws SQLException {
		return DriverManager.getConnection(url, "intendance", "");
	}

	static long crc(byte[] content) {
		CRC32 crc = new CRC32();
		crc.update(content);
		return crc.getValue();
	}

	private static void write(String url, int writer) {
		Random random = new Random();
		try (Connection database = connect(url);
				PreparedStatement counter = database.prepareStatement("select number from counter where writer = ?");
				PreparedStatement next = database.prepareStatement("update counter set number = ? where writer = ?");
				PreparedStatement paper = database.prepareStatement("insert into paper values (?, ?, ?, ?)");
				PreparedStatement old = database
					.prepareStatement("delete from paper where writer = ? and number = ?")) {
			database.setAutoCommit(false);
			counter.setInt(1, writer);
			int number;
			try (ResultSet row = counter.executeQuery()) {
				row.next();
				number = row.getInt(1);
			}
			while (true) {
				number++;
				byte[] content = new byte[1 + random.nextInt(40_000)];
				random.nextBytes(content);
				set(paper, writer, number);
				paper.setBytes(3, content);
				paper.setLong(4, crc(content));
				paper.executeUpdate();
				set(next, number, writer);
				next.executeUpdate();
				set(old, writer, number - KEPT);
				old.executeUpdate();
				database.commit();
				System.out.println(writer + " " + number);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void set(PreparedStatement statement, int first, int second) throws SQLException {
		statement.setInt(1, first);
		statement.setInt(2, second);
	}

	private static void backUp(String url, Path draft) {
		try {
			while (true) {
				new H2Data(DatabaseFixture.at(url)).copyTo(draft);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
