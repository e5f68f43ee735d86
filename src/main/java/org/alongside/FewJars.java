package org.alongside;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import org.alongside.pathway.check.CheckCommand;

/**
 * Runs the check from the packed application with the few jars it needs. The packed application's own loader opens
 * every jar in it to look for a package, also for what comes with Java, and that takes longer than the check.
 */
final class FewJars extends URLClassLoader {

    private static final List<String> NEEDED = List.of(
            "!BOOT-INF/classes/",
            "/jackson-core-",
            "/jackson-databind-",
            "/jackson-annotations-",
            "/spring-core-",
            "/spring-context-",
            "/camunda-bpmn-model-",
            "/camunda-dmn-model-",
            "/jakarta.ws.rs-api-");

    private final ClassLoader all;

    static {
        registerAsParallelCapable();
    }

    private FewJars(URL[] few, ClassLoader all) {
        super(few, all.getParent());
        this.all = all;
    }

    /** The check's exit code. */
    static int check(List<String> arguments, PrintStream out) {
        var all = FewJars.class.getClassLoader();
        if (!(all instanceof URLClassLoader packed)) return CheckCommand.run(arguments, out);
        var few = Arrays.stream(packed.getURLs()).filter(FewJars::isNeeded).toArray(URL[]::new);
        try (var jars = new FewJars(few, all)) {
            // Java's own XML asks here first.
            Thread.currentThread().setContextClassLoader(jars);
            return (int) jars.loadClass(CheckCommand.class.getName())
                    .getMethod("run", List.class, PrintStream.class)
                    .invoke(null, arguments, out);
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("the check is in the packed application too", e);
        }
    }

    private static boolean isNeeded(URL jar) {
        return NEEDED.stream().anyMatch(jar.toString()::contains);
    }

    /** What a rare form or model needs besides comes from where everything is. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException elsewhere) {
            return all.loadClass(name);
        }
    }
}
