package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables in the docs say what the models and the code say. */
class PathwayTableTest {

    private static final String COMMAND = "mvn test -Dtest=PathwayTableTest -Dalongside.write-docs=true";

    private static final Path PATHWAYS = Path.of("docs/pathways.md");
    private static final Path WORDS = Path.of("docs/words.md");

    static Stream<Arguments> tables() {
        Roles roles = new Roles();
        return Stream.of(
                Arguments.of(new Block(PATHWAYS, "pathways"), new Pathways(roles).asTables()),
                Arguments.of(new Block(PATHWAYS, "figures"), Figures.asTable()),
                Arguments.of(new Block(PATHWAYS, "vocabulary"), Words.vocabulary()),
                Arguments.of(new Block(PATHWAYS, "places"), Words.places()),
                Arguments.of(new Block(WORDS, "roles"), roles.asTable()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableSaysWhatTheCodeSays(Block block, String generated) {
        String text = "\n" + generated + "\n";
        if (Boolean.getBoolean("alongside.write-docs")) block.write(text);

        assertThat(block.committed())
                .as("%s is out of date. Write it again with: %s", block, COMMAND)
                .isEqualTo(text);
    }
}
