package fr.intendance.engine;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.objenesis.ObjenesisStd;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every command that the engine and its web applications have is either on the list of
 * {@code src/test/resources/engine/admitted-commands.txt}, with who may send it from
 * outside, or refused. A new version of the engine, or a change of the gate, shows as a
 * difference to be judged. Write the list anew by {@code -Daccess.matrix=write}.
 */
class AdmittedCommandsTest {

	private static final Path LIST = Path.of("src/test/resources/engine/admitted-commands.txt");

	private final List<Passage> passages = List.of(new AssignmentPassage(null), new CancelPassage(null, null),
			new DeployedFormPassage(), new FilterPassage(), new FormPassage(null),
			new MessagePassage(List.of(), List.of()), new PausePassage(null, null, null), new ShownPassage(null),
			new StartPassage(List.of()));

	@Test
	void admitsTheCommandsOfTheListAndNoOther() throws Exception {
		List<String> admitted = commands().stream().map(this::line).filter(line -> !line.isEmpty()).toList();

		if ("write".equals(System.getProperty("access.matrix"))) {
			Files.createDirectories(LIST.getParent());
			Files.write(LIST, admitted);
		}
		assertThat(admitted).containsExactlyElementsOf(Files.readAllLines(LIST));
	}

	@Test
	void knowsEveryPassageOfTheGate() throws Exception {
		List<String> named = this.passages.stream().map(passage -> passage.getClass().getSimpleName()).toList();

		try (Stream<Path> sources = Files.list(Path.of("src/main/java/fr/intendance/engine"))) {
			assertThat(sources.map(Path::getFileName).map(Path::toString))
				.filteredOn(name -> name.endsWith("Passage.java") && !name.equals("Passage.java"))
				.map(name -> name.replace(".java", ""))
				.containsExactlyInAnyOrderElementsOf(named);
		}
	}

	@Test
	void findsTheCommandsOfTheEngineAndTheWebApps() throws Exception {
		List<String> names = commands().stream().map(Class::getSimpleName).toList();

		assertThat(names).hasSizeGreaterThan(300)
			.contains("StartProcessInstanceCmd", "HandleTaskBpmnErrorCmd", "QueryCalledProcessDefinitionsCmd");
	}

	@Test
	void admitsNothingThatNobodyKnows() {
		Command<Void> unknown = context -> null;

		assertThat(line(unknown.getClass(), unknown)).isEmpty();
	}

	private String line(Class<?> type) {
		return line(type, (Command<?>) new ObjenesisStd().newInstance(type));
	}

	private String line(Class<?> type, Command<?> command) {
		List<String> ways = new ArrayList<>();
		this.passages.stream()
			.filter(passage -> passage.fits(command))
			.forEach(passage -> ways.add(passage.getClass().getSimpleName()));
		if (ways.isEmpty()) {
			Arrays.stream(Role.values())
				.filter(role -> Admission.admits(command, new Actor("x", Set.of(role), Set.of())))
				.forEach(role -> ways.add(role.group()));
		}
		return ways.isEmpty() ? "" : type.getName() + " " + ways.stream().collect(Collectors.joining(" "));
	}

	private static List<Class<?>> commands() throws IOException {
		List<Class<?>> commands = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:org/camunda/bpm/**/*.class")) {
			String name = file.getURL().toString().replaceAll(".*!/|\\.class$", "").replace('/', '.');
			load(name, commands);
		}
		commands.sort(java.util.Comparator.comparing(Class::getName));
		return commands;
	}

	private static void load(String name, List<Class<?>> commands) {
		try {
			Class<?> type = Class.forName(name, false, AdmittedCommandsTest.class.getClassLoader());
			if (Command.class.isAssignableFrom(type) && !type.isInterface()
					&& !Modifier.isAbstract(type.getModifiers())) {
				commands.add(type);
			}
		}
		catch (ClassNotFoundException | LinkageError ex) {
			// needs a library that is not here, so it cannot run either
		}
	}

}
