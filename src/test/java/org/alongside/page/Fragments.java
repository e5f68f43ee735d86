package org.alongside.page;

import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Our component fragments without the application around them. */
final class Fragments {

    private static final SpringTemplateEngine ENGINE = engine();

    private Fragments() {}

    /** A component with options, as {@code date-input}. */
    static String of(String component, Map<String, ?> options) {
        String fragment = "~{page/%s :: with(${options})}".formatted(component);
        return of("<th:block th:replace=\"%s\"/>".formatted(fragment), new Context(null, Map.of("options", options)));
    }

    static String of(String template, Context context) {
        return ENGINE.process(template, context);
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setResolvablePatterns(java.util.Set.of("page/*"));
        files.setOrder(1);
        StringTemplateResolver strings = new StringTemplateResolver();
        strings.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(java.util.Set.of(files, strings));
        engine.addDialect(new ComponentDialect());
        return engine;
    }
}
