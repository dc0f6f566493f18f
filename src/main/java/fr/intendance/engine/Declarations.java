package fr.intendance.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the processes that start today declare about the data that go through them. */
@Component
public class Declarations {

	private final ObjectProvider<RepositoryService> repository;

	/** A definition never changes. */
	private final Map<String, Declaration> known = new ConcurrentHashMap<>();

	Declarations(ObjectProvider<RepositoryService> repository) {
		this.repository = repository;
	}

	/** Of the newest version of each process, by their ids. */
	public List<Declaration> current() {
		return Inside.run(() -> this.repository.getObject().createProcessDefinitionQuery().latestVersion().list())
			.stream()
			.map((one) -> this.known.computeIfAbsent(one.getId(), (id) -> read(one)))
			.sorted(Comparator.comparing(Declaration::id))
			.toList();
	}

	private Declaration read(ProcessDefinition definition) {
		try (InputStream model = Inside.run(() -> this.repository.getObject().getProcessModel(definition.getId()))) {
			return new ModelFile(model.readAllBytes()).processes()
				.stream()
				.map(ModelFile::declaration)
				.filter((one) -> one.id().equals(definition.getKey()))
				.findFirst()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
