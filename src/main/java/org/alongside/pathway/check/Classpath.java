package org.alongside.pathway.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.alongside.pathway.rule.Publication;

/** What comes with Alongside itself, without looking through all it is built on, which takes most of a second. */
final class Classpath {

    private static final String HOUSE = "org/alongside/";

    private Classpath() {}

    /** The classes of that kind whose names end so. */
    static List<Class<?>> classesNamed(String ending, Class<?> kind) {
        URL classes = Classpath.class.getProtectionDomain().getCodeSource().getLocation();
        return below(in(classes, HOUSE)).stream()
                .filter(file -> file.endsWith(ending + ".class"))
                .<Class<?>>map(Classpath::type)
                .filter(type -> kind.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    /** The pathways that come with it: every service has them, so others may call them. */
    static Set<String> pathways() {
        URL folder = Objects.requireNonNull(Classpath.class.getResource("/processes/"), "our own pathways");
        Map<String, byte[]> files = new HashMap<>();
        for (var file : below(folder)) if (file.endsWith(".bpmn")) files.put(file, content(in(folder, file)));
        return Publication.pathwayIdsIn(files);
    }

    private static Class<?> type(String file) {
        var name = HOUSE + file.substring(0, file.length() - ".class".length());
        try {
            return Class.forName(name.replace('/', '.'), false, Classpath.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("it was found a moment ago", e);
        }
    }

    /** The names of the files below a folder, from there on. */
    private static List<String> below(URL folder) {
        try {
            if (folder.openConnection() instanceof JarURLConnection packed) return packedBelow(packed);
            var root = Path.of(URI.create(folder.toString()));
            try (var files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> packedBelow(JarURLConnection folder) throws IOException {
        var prefix = folder.getEntryName();
        return folder.getJarFile().stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private static URL in(URL folder, String name) {
        try {
            return new URL(folder, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(URL file) {
        try (var content = file.openStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
