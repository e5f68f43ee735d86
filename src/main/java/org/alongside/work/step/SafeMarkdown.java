package org.alongside.work.step;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A form's own words as HTML: no HTML of theirs comes through, no address but web and mail, headings below the page's. */
final class SafeMarkdown {

    private static final Parser PARSER = Parser.builder().build();

    private static final Map<String, String> CLASSES = Map.of(
            "p", "govuk-body",
            "h2", "govuk-heading-m",
            "h3", "govuk-heading-s",
            "h4", "govuk-heading-s",
            "ul", "govuk-list govuk-list--bullet",
            "ol", "govuk-list govuk-list--number",
            "a", "govuk-link",
            "hr", "govuk-section-break govuk-section-break--m govuk-section-break--visible");

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (CLASSES.containsKey(tag)) attributes.put("class", CLASSES.get(tag));
            })
            .build();

    private SafeMarkdown() {}

    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(4, Math.max(2, heading.getLevel())));
            }
        });
        return RENDERER.render(document);
    }
}
