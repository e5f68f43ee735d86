package org.alongside.timing.command;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.alongside.timing.exchange.Facts;
import org.alongside.timing.exchange.FactsOfLogs;
import org.alongside.timing.exchange.ImportBeans;
import org.springframework.context.ApplicationContext;

/** {@code timings facts}. */
final class FactsOfLog implements Command {

    @Override
    public String word() {
        return "facts";
    }

    @Override
    public String usage() {
        return """
                facts --source NAME
                  counts the imported log of that name: events, cases, activities, variants, and how long cases took from
                  their first event to their last, in seconds
                """;
    }

    @Override
    public Set<String> options() {
        return Set.of("--source");
    }

    @Override
    public Class<?>[] beans() {
        return new Class<?>[] {ImportBeans.class};
    }

    @Override
    public void check(Arguments arguments) throws NotUnderstood {
        arguments.needed("--source");
    }

    @Override
    public int run(Arguments arguments, ApplicationContext beans, PrintStream out) throws NotUnderstood {
        String source = arguments.needed("--source");
        Optional<Facts> facts = beans.getBean(FactsOfLogs.class).of(source);
        facts.ifPresentOrElse(
                known -> print(known, out), () -> out.println("There is no imported log of the name " + source + "."));
        return facts.isPresent() ? TimingsCommand.GOOD : TimingsCommand.REFUSED;
    }

    private static void print(Facts facts, PrintStream out) {
        line("events", facts.events(), out);
        line("cases", facts.cases(), out);
        line("activities", facts.activities(), out);
        line("variants", facts.variants(), out);
        line("shortest case", facts.shortest(), out);
        for (String percentile : new String[] {"0.50", "0.85", "0.90", "0.95"})
            line("p" + percentile.substring(2), facts.duration(new BigDecimal(percentile)), out);
        line("longest case", facts.longest(), out);
    }

    private static void line(String what, Object figure, PrintStream out) {
        out.printf("%-14s%18s%n", what, figure);
    }
}
