package org.alongside.pathway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainQueryTest {

    @Test
    void whatTasklistSearchesForIsPlain() {
        assertThat(PlainQuery.is("""
                        {"processVariables":[{"name":"episode","operator":"eq","value":"SC-1043"}],"active":true,
                         "orQueries":[{"nameLike":"%care%","assigneeLike":"%dee%"}],
                         "sorting":[{"sortBy":"created","sortOrder":"desc"}]}""")).isTrue();
        assertThat(PlainQuery.is("")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\":\"x\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}",
                "{\"orQueries\":[{\"candidateGroupsExpression\":\"x\"}],\"orQueries\":[]}",
                "{\"orQueries\":[{\"assignee\\u0045xpression\":\"${1+1}\"}]}",
                "{\"orQueries\":[",
                "/* a comment */ {}"
            })
    void anExpressionAtAnyDepthIsNot(String query) {
        assertThat(PlainQuery.is(query)).isFalse();
    }
}
