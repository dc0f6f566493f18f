package fr.intendance.keys;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of a database of its own, which several nodes share. */
class KeyTable implements KeyStore, AutoCloseable {

	private static final int CONNECTIONS = 2;

	private final HikariDataSource source = new HikariDataSource();

	private final JdbcClient database;

	KeyTable(KeySettings settings) {
		this.source.setJdbcUrl(settings.url());
		this.source.setUsername(settings.username());
		this.source.setPassword(settings.password());
		this.source.setMaximumPoolSize(CONNECTIONS);
		this.database = JdbcClient.create(this.source);
		this.database
			.sql("create table if not exists client_key (name varchar(64) primary key, wrapped varchar(2000) not null)")
			.update();
	}

	@Override
	public Optional<WrappedKey> find(String name) {
		return this.database.sql("select wrapped from client_key where name = ?")
			.param(name)
			.query(String.class)
			.optional()
			.map(WrappedKey::of);
	}

	@Override
	public WrappedKey add(String name, WrappedKey key) {
		try {
			this.database.sql("insert into client_key (name, wrapped) values (?, ?)").params(name, key.line()).update();
		}
		catch (DuplicateKeyException ex) {
			// the other node's counts
		}
		return find(name).orElseThrow();
	}

	@Override
	public void replace(String name, WrappedKey key) {
		this.database.sql("update client_key set wrapped = ? where name = ?").params(key.line(), name).update();
	}

	@Override
	public List<String> names() {
		return this.database.sql("select name from client_key").query(String.class).list();
	}

	@Override
	public Set<String> destroyed() {
		return this.database.sql("select name from client_key where wrapped = ?")
			.param(WrappedKey.DESTROYED.line())
			.query(String.class)
			.set();
	}

	@Override
	public void close() {
		this.source.close();
	}

}
