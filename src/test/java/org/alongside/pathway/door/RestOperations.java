package org.alongside.pathway.door;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;

/** Every operation of the engine's REST API, as its classes declare them, on both addresses it is served at. */
public final class RestOperations {

    /** For programs, where the engine may be named or not. */
    public static final String FOR_PROGRAMS = "/engine-rest";
    /** For Camunda's web apps, where the engine is always named. */
    public static final String FOR_WEB_APPS = "/camunda/api/engine";

    private static final String NAMED = "/engine/{}/";

    /**
     * One operation.
     *
     * @param root where the API is served
     * @param path below the root; each parameter is written {@code {}}
     */
    public record Operation(String root, String method, String path) {

        /** Method and path below the engine's name, the same for every address. */
        public String name() {
            return method + " " + (path.startsWith(NAMED) ? path.substring(NAMED.length() - 1) : path);
        }

        /** An address to call, with the default engine and a made-up id. */
        public String uri() {
            String named = path.startsWith(NAMED) ? "/engine/default/" + path.substring(NAMED.length()) : path;
            return root + named.replace("{}", "x1");
        }
    }

    private RestOperations() {}

    public static List<Operation> all() {
        Stream<Operation> forPrograms = CamundaRestResources.getResourceClasses().stream()
                .flatMap(resource -> below(FOR_PROGRAMS, resource).stream());
        Stream<Operation> forWebApps = below(FOR_WEB_APPS, NamedProcessEngineRestServiceImpl.class).stream();
        return Stream.concat(forPrograms, forWebApps).distinct().toList();
    }

    private static Set<Operation> below(String root, Class<?> resource) {
        Set<Operation> found = new LinkedHashSet<>();
        Path path = resource.getAnnotation(Path.class);
        walk(root, path == null ? "" : join("", path.value()), resource, found, new ArrayDeque<>());
        return found;
    }

    private static void walk(
            String root, String path, Class<?> resource, Set<Operation> found, Deque<Class<?>> inside) {
        if (inside.contains(resource)) return;
        inside.push(resource);
        for (Method method : resource.getMethods()) {
            Optional<Path> below = annotation(method, Path.class);
            String here = below.map(p -> join(path, p.value())).orElse(path);
            Optional<String> verb = verb(method);
            if (verb.isPresent()) found.add(new Operation(root, verb.get(), here.isEmpty() ? "/" : here));
            else if (below.isPresent()) walk(root, here, method.getReturnType(), found, inside);
        }
        inside.pop();
    }

    private static String join(String path, String below) {
        String bare = below.replaceAll("\\{[^}]*}", "{}").replaceAll("^/|/$", "");
        return bare.isEmpty() ? path : path + "/" + bare;
    }

    private static Optional<String> verb(Method method) {
        return declarations(method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method)
                .map(declared -> declared.getAnnotation(type))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** JAX-RS takes a method's annotations from what it overrides where it has none of its own. */
    private static Stream<Method> declarations(Method method) {
        return types(method.getDeclaringClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        Stream<Class<?>> above = Stream.concat(
                        Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(RestOperations::types);
        return Stream.concat(Stream.of(type), above);
    }
}
