package org.alongside.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts the entries of a map on an element. Where they are optional, {@code true} gives the bare attribute and what is
 * absent or false gives none; else each gives an attribute, an empty one if need be.
 */
class AttributesFromMap extends AbstractAttributeTagProcessor {

    private static final int AFTER_CLASSES = 1400;

    private final boolean optional;

    AttributesFromMap(String prefix, String name, boolean optional) {
        super(TemplateMode.HTML, prefix, null, false, name, true, AFTER_CLASSES, true);
        this.optional = optional;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            IElementTagStructureHandler element) {
        Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        if (value instanceof Map<?, ?> map) map.forEach((key, said) -> put(element, String.valueOf(key), said));
    }

    private void put(IElementTagStructureHandler element, String name, @Nullable Object said) {
        if (said instanceof Map<?, ?> detailed) put(element, name, detailed.get("value"), detailed.get("optional"));
        else put(element, name, said, optional);
    }

    private static void put(
            IElementTagStructureHandler element, String name, @Nullable Object value, @Nullable Object optional) {
        if (!name.matches("[A-Za-z][A-Za-z0-9.:_-]*")) throw new IllegalArgumentException("not an attribute: " + name);
        boolean mayBeMissing = Boolean.TRUE.equals(optional);
        if (mayBeMissing && (value == null || value.equals(false))) return;
        boolean bare = value == null || (mayBeMissing && value.equals(true));
        element.setAttribute(name, bare ? "" : HtmlUtils.htmlEscape(String.valueOf(value)));
    }
}
