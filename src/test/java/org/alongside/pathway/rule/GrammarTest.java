package org.alongside.pathway.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.alongside.pathway.rule.Expression.Answer;
import org.alongside.pathway.rule.Expression.Call;
import org.alongside.pathway.rule.Expression.Literal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    @Test
    void aCallHasABeanAMethodAndValues() {
        assertThat(Grammar.read("${helpSteps.tell('neighbour', 2, urgent, true)}"))
                .contains(new Call(
                        "helpSteps",
                        "tell",
                        List.of(new Literal("neighbour"), new Literal(2L), new Answer("urgent"), new Literal(true))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${urgent}",
                "${!urgent}",
                "${not urgent}",
                "${outcome == 'more'}",
                "${outcome eq \"more\"}",
                "${ visits >= 2.5 && (urgent || outcome != 'more') }",
                "${visits > -1 or not (urgent and visits lt 3)}"
            })
    void aConditionComparesAnswersWithLiterals(String text) {
        assertThat(Grammar.condition(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "${",
                "${}",
                "plain words",
                "#{urgent}",
                "${urgent} ",
                "${urgent}${urgent}",
                "${urgent} and ${urgent}",
                "${a.b}",
                "${a.b.c()}",
                "${a.b().c()}",
                "${a.b(c.d())}",
                "${a.b(c + 1)}",
                "${a.b(1,)}",
                "${a.b(,1)}",
                "${a.b(1 2)}",
                "${a.b()",
                "${a['b']()}",
                "${a[0]}",
                "${''.getClass()}",
                "${'a' == 'a'}",
                "${1 == visits}",
                "${outcome == other}",
                "${outcome == null}",
                "${empty outcome}",
                "${visits + 1 == 2}",
                "${urgent ? 'a' : 'b'}",
                "${outcome = 'more'}",
                "${outcome == 'it\\'s'}",
                "${outcome == 'a\"b'}",
                "${a; b}",
                "${x -> x}",
                "${true}",
                "${null.b()}",
                "${a.b('\\u0027)}",
                "${ａ.b()}"
            })
    void everythingElseIsRefused(String text) {
        assertThat(Grammar.read(text)).isEmpty();
    }

    @Test
    void aLongExpressionIsRefusedBeforeItIsRead() {
        assertThat(Grammar.read("${" + "(".repeat(100_000) + "a" + ")".repeat(100_000) + "}"))
                .isEmpty();
        assertThat(Grammar.read("${a.b('" + "x".repeat(100_000) + "')}")).isEmpty();
    }

    @Test
    void noTextAtAllBreaksTheReader() {
        var random = new Random(7);
        var pieces = List.of(
                "${", "}", "(", ")", ".", ",", "'", "\"", "!", "==", "!=", "&&", "||", "and", "or", "not", "a", "b1",
                "true", "null", "12", "-3", "4.5", "[", "]", "#", "\\", "é");
        for (int n = 0; n < 20_000; n++) {
            var text = new StringBuilder("${");
            for (int m = random.nextInt(12); m > 0; m--)
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            var whole = text.append('}').toString();
            assertThatCode(() -> Grammar.read(whole)).as(whole).doesNotThrowAnyException();
        }
    }
}
