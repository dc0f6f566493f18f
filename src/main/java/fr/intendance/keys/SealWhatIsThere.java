package fr.intendance.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.crypto.tink.util.SecretBytes;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.stereotype.Component;

/** Seals what was written before there were keys. */
@Component
class SealWhatIsThere implements JavaMigration {

	private static final int BATCH = 100;

	private final Columns columns;

	private final Seal seal;

	private final Keyring keys;

	SealWhatIsThere(Seal seal, Keyring keys) {
		// as the tables were then
		this.columns = new Columns(Columns.read("keys/columns-56.3.txt"));
		this.seal = seal;
		this.keys = keys;
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("56.3");
	}

	@Override
	public String getDescription() {
		return "seal what is there";
	}

	@Override
	public Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		adoptIndexKey(connection);
		for (List<Column> sealed : this.columns.byTable().values()) {
			seal(connection, sealed);
		}
	}

	/** Addresses that were reminded, or objected, are known by it for ever. */
	private void adoptIndexKey(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select secret from address_key");
				ResultSet row = select.executeQuery()) {
			if (row.next()) {
				SecretBytes former = BlindIndex.former(row.getString(1));
				this.keys.stored(BlindIndex.KEY, () -> BlindIndex.key(former));
			}
		}
	}

	private void seal(Connection connection, List<Column> sealed) throws SQLException {
		String table = sealed.get(0).table();
		List<String> id = id(connection, table);
		List<String> names = sealed.stream().map(Column::name).toList();
		String owner = sealed.get(0).isFirms() ? "null" : sealed.get(0).owner();
		String all = String.join(", ", Stream.concat(names.stream(), id.stream()).toList());
		try (PreparedStatement select = connection.prepareStatement("select " + all + ", " + owner + " from " + table);
				PreparedStatement update = connection.prepareStatement("update " + table + " set "
						+ String.join(" = ?, ", names) + " = ? where " + String.join(" = ? and ", id) + " = ?")) {
			select.setFetchSize(BATCH);
			try (ResultSet row = select.executeQuery()) {
				for (int count = 1; row.next(); count++) {
					seal(row, update, sealed, id.size());
					if (count % BATCH == 0) {
						update.executeBatch();
					}
				}
			}
			update.executeBatch();
		}
	}

	private void seal(ResultSet row, PreparedStatement update, List<Column> sealed, int ids) throws SQLException {
		String key = row.getString(sealed.size() + ids + 1);
		String owner = sealed.get(0).isFirms() ? Owner.FIRM : Owner.of(key);
		for (int i = 1; i <= sealed.size(); i++) {
			Column column = sealed.get(i - 1);
			if (column.isBytes()) {
				byte[] content = row.getBytes(i);
				update.setBytes(i, (content != null) ? this.seal.close(column, owner, content) : null);
			}
			else {
				String text = row.getString(i);
				update.setObject(i, (text != null) ? this.seal.close(column, owner, text) : null, Types.VARCHAR);
			}
		}
		for (int i = sealed.size() + 1; i <= sealed.size() + ids; i++) {
			update.setObject(i, row.getObject(i));
		}
		update.addBatch();
	}

	private static List<String> id(Connection connection, String table) throws SQLException {
		String name = connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
		List<String> id = new ArrayList<>();
		try (ResultSet keys = connection.getMetaData()
			.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name)) {
			while (keys.next()) {
				id.add(keys.getString("COLUMN_NAME"));
			}
		}
		return id;
	}

}
