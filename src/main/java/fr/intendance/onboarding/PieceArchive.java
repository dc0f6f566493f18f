package fr.intendance.onboarding;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the bytes of pieces, and knows which pieces a service asks for. */
@Repository
class PieceArchive {

	private final JdbcClient database;

	PieceArchive(JdbcClient database) {
		this.database = database;
	}

	/** What is asked of every client, and of those who take these services. */
	List<Piece> checklist(String engagement, List<String> services) {
		return this.database
			.sql("select distinct code, label, file, rank from piece_kind"
					+ " where service = '*' or service in (:services) order by rank")
			.param("services", services.isEmpty() ? List.of("*") : services)
			.query((row, index) -> new Piece(engagement, row.getString("code"), row.getString("label"),
					row.getBoolean("file"), row.getInt("rank")))
			.list();
	}

	void keep(String engagement, long piece, byte[] content) {
		erase(piece);
		this.database.sql("insert into piece_content (piece, engagement, content) values (?, ?, ?)")
			.params(piece, engagement, content)
			.update();
	}

	void erase(long piece) {
		this.database.sql("delete from piece_content where piece = ?").param(piece).update();
	}

	Optional<byte[]> content(long piece) {
		return this.database.sql("select engagement, content from piece_content where piece = ?")
			.param(piece)
			.query((row, index) -> row.getBytes("content"))
			.optional();
	}

}
