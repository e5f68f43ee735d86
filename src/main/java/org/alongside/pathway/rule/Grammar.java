package org.alongside.pathway.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.alongside.pathway.rule.Expression.Answer;
import org.alongside.pathway.rule.Expression.Argument;
import org.alongside.pathway.rule.Expression.Call;
import org.alongside.pathway.rule.Expression.Literal;

/** The closed grammar of models. What it cannot read the engine must never be given to evaluate. */
final class Grammar {

    /** Longer ones nobody can read, and their nesting would be a load. */
    private static final int LONGEST = 500;

    private static final Map<String, String> OPERATORS =
            Map.of("eq", "==", "ne", "!=", "lt", "<", "gt", ">", "le", "<=", "ge", ">=");
    private static final Set<String> SIGNS = Set.copyOf(OPERATORS.values());

    /** Words the engine reads as something else than the name of an answer. */
    private static final Pattern RESERVED =
            Pattern.compile("and|or|not|eq|ne|lt|gt|le|ge|true|false|null|empty|div|mod|instanceof");

    private final Tokens tokens;

    private Grammar(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads exactly one ${…} with nothing around it. */
    static Optional<Expression> read(String text) {
        if (text.length() > LONGEST || !text.startsWith("${") || !text.endsWith("}")) return Optional.empty();
        return Tokens.of(text.substring(2, text.length() - 1)).flatMap(tokens -> new Grammar(tokens).all());
    }

    /** The same, if it is a call. */
    static Optional<Call> call(String text) {
        return read(text).filter(Call.class::isInstance).map(Call.class::cast);
    }

    /** The same, if it is a condition. */
    static Optional<Condition> condition(String text) {
        return read(text).filter(Condition.class::isInstance).map(Condition.class::cast);
    }

    private Optional<Expression> all() {
        try {
            var read = tokens.peek(1).equals(".") ? call() : any();
            return tokens.atEnd() ? Optional.of(read) : Optional.empty();
        } catch (NotOurs e) {
            return Optional.empty();
        }
    }

    private Call call() {
        var bean = name();
        expect(".");
        var method = name();
        expect("(");
        var arguments = new ArrayList<Argument>();
        while (!tokens.take(")")) {
            if (!arguments.isEmpty()) expect(",");
            arguments.add(isLiteral() ? literal() : new Answer(name()));
        }
        return new Call(bean, method, List.copyOf(arguments));
    }

    private Condition any() {
        return joined(this::every, Condition.Any::new, "||", "or");
    }

    private Condition every() {
        return joined(this::one, Condition.All::new, "&&", "and");
    }

    private Condition joined(Supplier<Condition> part, Function<List<Condition>, Condition> join, String... signs) {
        var parts = new ArrayList<>(List.of(part.get()));
        while (tokens.take(signs)) parts.add(part.get());
        return parts.size() == 1 ? parts.get(0) : join.apply(List.copyOf(parts));
    }

    private Condition one() {
        if (tokens.take("!", "not")) return new Condition.Not(one());
        if (!tokens.take("(")) return comparison();
        var inside = any();
        expect(")");
        return inside;
    }

    private Condition comparison() {
        var answer = name();
        var operator = OPERATORS.getOrDefault(tokens.peek(0), tokens.peek(0));
        if (!SIGNS.contains(operator)) return new Condition.Comparison(answer, "==", new Literal(true));
        tokens.take();
        return new Condition.Comparison(answer, operator, literal());
    }

    private boolean isLiteral() {
        return tokens.peek(0).matches("['\"0-9-].*|true|false");
    }

    private Literal literal() {
        if (!isLiteral()) throw new NotOurs();
        var token = tokens.take();
        if (token.equals("true") || token.equals("false")) return new Literal(Boolean.valueOf(token));
        var first = token.charAt(0);
        if (first == '\'' || first == '"') return new Literal(token.substring(1, token.length() - 1));
        var number = new BigDecimal(token);
        // A number too large for the engine's whole numbers is left one with a fraction, which no call takes.
        return new Literal(token.length() < 10 && number.scale() == 0 ? (Object) number.longValueExact() : number);
    }

    private String name() {
        var token = tokens.take();
        if (!token.matches("[A-Za-z_]\\w*") || RESERVED.matcher(token).matches()) throw new NotOurs();
        return token;
    }

    private void expect(String sign) {
        if (!tokens.take(sign)) throw new NotOurs();
    }

    /** Leaves the reading when something is not in the grammar. */
    private static final class NotOurs extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotOurs() {
            super("not in the grammar", null, false, false);
        }
    }
}
