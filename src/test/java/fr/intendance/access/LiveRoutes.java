package fr.intendance.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.server.ResourceConfig;

import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every route that the running application has: of its controllers, of actuator, of the
 * static files, and of the servlets of the engine's REST interface and web applications
 * with their plugins.
 */
public final class LiveRoutes {

	private final Set<String> found = new TreeSet<>();

	private final Map<String, Method> resources = new TreeMap<>();

	private LiveRoutes() {
	}

	/** Method and path of each, such as {@code GET /engine-rest/task/{id}}. */
	public static Set<String> of(WebApplicationContext context) {
		return all(context).found;
	}

	/** The routes of the engine's interfaces, each with the method that answers it. */
	static Map<String, Method> ofTheEngine(WebApplicationContext context) {
		return all(context).resources;
	}

	private static LiveRoutes all(WebApplicationContext context) {
		LiveRoutes routes = new LiveRoutes();
		context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().forEach(routes::addControllers);
		context.getBeansOfType(AbstractUrlHandlerMapping.class)
			.values()
			.forEach(mapping -> mapping.getHandlerMap().keySet().forEach(path -> routes.found.add("GET " + path)));
		routes.addServlets(context.getServletContext(), context);
		return routes;
	}

	private void addControllers(RequestMappingInfoHandlerMapping mapping) {
		mapping.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().forEach(path -> {
			Collection<?> methods = info.getMethodsCondition().getMethods();
			if (methods.isEmpty()) {
				this.found.add("GET " + path);
				this.found.add("POST " + path);
			}
			methods.forEach(method -> this.found.add(method + " " + path));
		}));
	}

	private void addServlets(ServletContext servlets, ApplicationContext context) {
		servlets.getServletRegistrations().forEach((name, servlet) -> {
			String application = servlet.getInitParameter("jakarta.ws.rs.Application");
			for (String mapping : servlet.getMappings()) {
				if (application != null) {
					addJersey(mapping, instantiated(application).getClasses());
				}
				else if (isJersey(servlet)) {
					addJersey(mapping, context.getBean(ResourceConfig.class).getClasses());
				}
				else if (!Set.of("dispatcherServlet", "default").contains(name)) {
					this.found.add("GET " + mapping);
				}
			}
		});
	}

	private static boolean isJersey(ServletRegistration servlet) {
		return servlet.getClassName().contains("jersey") || servlet.getName().contains("Jersey");
	}

	private static Application instantiated(String name) {
		try {
			return (Application) BeanUtils.instantiateClass(Class.forName(name));
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void addJersey(String mapping, Set<Class<?>> classes) {
		String root = mapping.replaceAll("/\\*$", "");
		for (Class<?> resource : classes) {
			Path path = AnnotatedElementUtils.findMergedAnnotation(resource, Path.class);
			if (path != null) {
				addResource(join(root, path.value()), resource, new HashSet<>());
			}
		}
	}

	private void addResource(String root, Class<?> resource, Set<Class<?>> above) {
		if (!above.add(resource)) {
			return;
		}
		for (Method method : resource.getMethods()) {
			String path = annotated(method, Path.class).map(Path::value).findFirst().orElse("");
			String verb = Arrays.stream(method.getAnnotations())
				.flatMap(annotation -> verb(annotation).stream())
				.findFirst()
				.or(() -> inherited(method).flatMap(same -> Arrays.stream(same.getAnnotations()))
					.flatMap(annotation -> verb(annotation).stream())
					.findFirst())
				.orElse("");
			if (!verb.isEmpty()) {
				this.found.add(verb + " " + join(root, path));
				this.resources.put(verb + " " + join(root, path), method);
			}
			else if (!path.isEmpty()) {
				addResource(join(root, path), method.getReturnType(), new HashSet<>(above));
			}
		}
	}

	private static Set<String> verb(Annotation annotation) {
		HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
		return (method != null) ? Set.of(method.value()) : Set.of();
	}

	private static <A extends Annotation> Stream<A> annotated(Method method, Class<A> type) {
		return Stream.concat(Stream.of(method), inherited(method))
			.flatMap(one -> Arrays.stream(one.getAnnotationsByType(type)));
	}

	/** The same method in the interfaces and parents, which carry the annotations. */
	private static Stream<Method> inherited(Method method) {
		Class<?> type = method.getDeclaringClass();
		Stream<Class<?>> above = Stream.concat(Arrays.stream(type.getInterfaces()),
				Stream.ofNullable(type.getSuperclass()));
		return above.flatMap(parent -> {
			try {
				Method same = parent.getMethod(method.getName(), method.getParameterTypes());
				return Stream.concat(Stream.of(same), inherited(same));
			}
			catch (NoSuchMethodException ex) {
				return Stream.empty();
			}
		});
	}

	private static String join(String root, String path) {
		String joined = (root + "/" + path).replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("/+", "/");
		return joined.length() > 1 ? joined.replaceAll("/$", "") : joined;
	}

}
