package org.alongside.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds what the form's renderer in Tasklist would compute and our pages would show as it is written. */
public final class ComputedWords {

    private ComputedWords() {}

    /** The texts of a readable form file that are formulas or hold one, in drawn order. */
    public static List<String> in(byte[] file) {
        return in(FormTree.of(file)).toList();
    }

    private static Stream<String> in(JsonNode part) {
        Stream<String> own = Stream.of("text", "label", "description", "prefixAdorner", "suffixAdorner")
                .map(name -> part.path(name).asText("").strip())
                .filter(words -> words.startsWith("=") || words.contains("{{"));
        Stream<String> inside = StreamSupport.stream(part.spliterator(), false)
                .filter(JsonNode::isContainerNode)
                .flatMap(ComputedWords::in);
        return Stream.concat(own, inside);
    }
}
