package org.alongside.pathway.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No rule goes without a model that breaks it and no other, and whose message is held word for word. */
class EveryRuleHasAModelThatBreaksItAloneTest {

    private static final Path TESTS = Path.of("src/test/java/org/alongside/pathway/rule");
    private static final Pattern ALONE =
            Pattern.compile("\\.(?:breaksOnly|isWorthALookFor)\\(\\s*(\\w+)\\.class,\\s*(?!\\))");

    @Test
    void everyRuleIsBrokenAloneBySomeModel() throws IOException {
        var rules = Checks.rules(SmallPathway.WORDS).stream()
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(brokenAlone()).containsAll(rules);
    }

    private static Set<String> brokenAlone() throws IOException {
        var broken = new TreeSet<String>();
        try (var tests = Files.list(TESTS)) {
            for (var test :
                    tests.filter(file -> file.toString().endsWith("Test.java")).toList())
                ALONE.matcher(Files.readString(test)).results().forEach(found -> broken.add(found.group(1)));
        }
        return broken;
    }
}
