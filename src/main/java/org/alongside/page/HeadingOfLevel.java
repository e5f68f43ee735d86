package org.alongside.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.processor.element.AbstractAttributeModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** Makes an element a heading of the level asked for. */
class HeadingOfLevel extends AbstractAttributeModelProcessor {

    private static final int BEFORE_ATTRIBUTES = 650;

    HeadingOfLevel(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "heading", true, BEFORE_ATTRIBUTES, false);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IModel model,
            AttributeName attribute,
            String expression,
            IElementModelStructureHandler element) {
        Object level = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        String name = "h" + Integer.parseInt(String.valueOf(level));
        IModelFactory factory = context.getModelFactory();
        Map<String, String> attributes = new LinkedHashMap<>(((IOpenElementTag) model.get(0)).getAttributeMap());
        attributes.remove(attribute.getCompleteAttributeNames()[0]);
        model.replace(0, factory.createOpenElementTag(name, attributes, AttributeValueQuotes.DOUBLE, false));
        model.replace(model.size() - 1, factory.createCloseElementTag(name));
    }
}
