package org.alongside.pathway.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decisions compute in FEEL only, and in FEEL that reaches no code. */
final class DecisionsAreInFeel implements ModelRule {

    /** How the versions of the standard name the one language. */
    private static final Set<String> FEEL = Set.of(
            "feel",
            "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/",
            "https://www.omg.org/spec/DMN/20211108/FEEL/",
            "https://www.omg.org/spec/DMN/20230324/FEEL/");

    private static final Pattern CODE = Pattern.compile("\\bfunction\\s*\\(|\\bexternal\\b|[$#]\\{");

    /** A loop in a cell can run for hours, and nothing in the engine stops it. */
    private static final Pattern LOOP = Pattern.compile("\\b(for|some|every)\\b(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Set<String> COMPUTED =
            Set.of("inputExpression", "inputEntry", "outputEntry", "literalExpression");

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.decisionFiles().stream()
                .flatMap(Part::all)
                .flatMap(
                        part -> trouble(part).stream().map(words -> part.where().problem(this, words)));
    }

    private static Optional<String> trouble(Part part) {
        var language = part.attribute("expressionLanguage").filter(name -> !FEEL.contains(name));
        if (language.isPresent())
            return Optional.of("computes in " + language.get() + ". Set the expression language to FEEL.");
        if (!part.is("text")) return Optional.empty();
        if (CODE.matcher(part.text()).find())
            return Optional.of("holds “" + part.text().strip() + "”, which calls code. Compare answers only.");
        boolean computed =
                part.parent().filter(parent -> parent.isOneOf(COMPUTED)).isPresent();
        return computed && LOOP.matcher(part.text()).find()
                ? Optional.of("holds “" + part.text().strip() + "”, which may never end. Compare answers only.")
                : Optional.empty();
    }
}
