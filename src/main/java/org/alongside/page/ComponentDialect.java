package org.alongside.page;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;

/** What the component fragments need beyond Thymeleaf: attributes from a map, headings of any level, {@code #c}. */
@Component
class ComponentDialect extends AbstractProcessorDialect implements IExpressionObjectDialect {

    private static final Map<String, Components> OBJECTS = Map.of("c", new Components());

    ComponentDialect() {
        super("Components", "c", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new AttributesFromMap(prefix, "attrs", false),
                new AttributesFromMap(prefix, "present", true),
                new AttributesFromMap(prefix, "more", false),
                new HeadingOfLevel(prefix));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return OBJECTS.keySet();
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String name) {
                return OBJECTS.get(name);
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
