package org.alongside.pathway.rule;

import org.junit.jupiter.api.Test;

class SmallPathwayTest {

    @Test
    void theSmallPathwayOfTheseTestsKeepsEveryRule() {
        SmallPathway.drawn().keepsEveryRule();
    }
}
