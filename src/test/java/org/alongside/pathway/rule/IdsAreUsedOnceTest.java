package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IdsAreUsedOnceTest {

    @Test
    void aCopyOfAPathwayBesideItIsRefused() throws IOException {
        drawn().with("helpAgain.bpmn", Files.readString(Path.of("src/test/resources/models/help/help.bpmn")))
                .breaksOnly(
                        IdsAreUsedOnce.class,
                        "helpAgain.bpmn: pathway “Help” (help) has the id of the one in help.bpmn. Give one of them an"
                                + " id of its own, or leave one out.");
    }
}
