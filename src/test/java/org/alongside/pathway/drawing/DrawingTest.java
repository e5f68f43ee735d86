package org.alongside.pathway.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DrawingTest {

    private static final String PICTURE = DrawnModels.everything().asSvg();

    @Test
    void aPictureIsNamedForThoseWhoCannotSeeIt() throws Exception {
        Element svg = parsed().getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("Everything & more <we> \"draw\"");
        assertThat(svg.getFirstChild().getNextSibling().getNodeName()).isEqualTo("title");
    }

    @Test
    void everythingDrawnCarriesItsId() throws Exception {
        assertThat(elements("g").map(group -> group.getAttribute("data-element")))
                .contains("ask", "count", "callAnother", "which", "all", "some", "first", "late", "why", "which_count");
    }

    @Test
    void aPictureNeedsNothingElse() throws Exception {
        assertThat(elements("*").map(Element::getTagName))
                .containsOnly("svg", "title", "rect", "g", "path", "circle", "text", "tspan");
        assertThat(PICTURE).doesNotContain("href", "url(", "style").doesNotContainPattern("\\son\\w+=");
    }

    @Test
    void theSameModelGivesTheSamePicture() {
        assertThat(DrawnModels.everything().asSvg()).isEqualTo(PICTURE);
    }

    @Test
    void wordsBreakWhereTheStepEnds() {
        assertThat(Lettering.INSIDE.lines("Talk about what the person wants", 86))
                .containsExactly("Talk about what", "the person", "wants");
    }

    private static Stream<Element> elements(String tag) throws Exception {
        var found = parsed().getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(PICTURE.getBytes(UTF_8)));
    }
}
