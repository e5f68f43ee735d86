package org.alongside.pathway.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.pathway.rule.Publication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** What comes with Alongside itself. */
final class Classpath {

    private static final String HOUSE = "org/alongside/";

    private Classpath() {}

    /** The classes of that kind whose names end so. */
    static List<Class<?>> classesNamed(String ending, Class<?> kind) {
        return Arrays.stream(found("classpath*:" + HOUSE + "**/*" + ending + ".class"))
                .<Class<?>>map(Classpath::type)
                .filter(type -> kind.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    /** The pathways that come with it: every service has them, so others may call them. */
    static Set<String> pathways() {
        Map<String, byte[]> files = new HashMap<>();
        try {
            for (var file : found("classpath*:processes/*/*.bpmn"))
                files.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Publication.pathwayIdsIn(files);
    }

    private static Class<?> type(Resource file) {
        var path = path(file);
        var name = path.substring(path.lastIndexOf(HOUSE), path.length() - ".class".length());
        return ClassUtils.resolveClassName(name.replace('/', '.'), null);
    }

    private static String path(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] found(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
