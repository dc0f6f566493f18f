package fr.intendance.offboarding;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the bytes of packs as long as clients may fetch them. */
@Repository
class PackShelf {

	private final JdbcClient database;

	PackShelf(JdbcClient database) {
		this.database = database;
	}

	void keep(String reference, Pack pack) {
		discard(reference);
		this.database.sql("insert into reversibility_pack (reference, content) values (?, ?)")
			.params(reference, pack.content())
			.update();
	}

	void discard(String reference) {
		this.database.sql("delete from reversibility_pack where reference = ?").param(reference).update();
	}

	Optional<byte[]> content(String reference) {
		return this.database.sql("select content from reversibility_pack where reference = ?")
			.param(reference)
			.query((row, index) -> row.getBytes("content"))
			.optional();
	}

}
