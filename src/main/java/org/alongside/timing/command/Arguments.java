package org.alongside.timing.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind a command: options such as {@code --source NAME}, and the rest. */
record Arguments(Map<String, String> options, List<String> rest) {

    static Arguments of(List<String> words, Command command) throws NotUnderstood {
        Map<String, String> options = new HashMap<>();
        List<String> rest = new ArrayList<>();
        Iterator<String> left = words.iterator();
        while (left.hasNext()) {
            String word = left.next();
            if (!word.startsWith("--")) rest.add(word);
            else options.put(name(word), value(word, left, command));
        }
        return new Arguments(options, rest);
    }

    private static String name(String word) {
        return word.replaceFirst("=.*", "");
    }

    private static String value(String word, Iterator<String> left, Command command) throws NotUnderstood {
        String name = name(word);
        if (command.switches().contains(word)) return "";
        if (!command.options().contains(name)) throw new NotUnderstood("There is no option " + name + ".");
        if (word.length() > name.length()) return word.substring(name.length() + 1);
        if (!left.hasNext()) throw new NotUnderstood("Say something after " + name + ".");
        return left.next();
    }

    Path onlyFile() throws NotUnderstood {
        if (rest.size() != 1) throw new NotUnderstood("Name one file.");
        return Path.of(rest.get(0));
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> said(String option) {
        return Optional.ofNullable(options.get(option));
    }

    String needed(String option) throws NotUnderstood {
        return said(option).orElseThrow(() -> new NotUnderstood("Say which with " + option + "."));
    }
}
