package org.alongside.pathway.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.Codes;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.springframework.util.ClassUtils;

/** All that models may call: the public methods of the {@link Steps} beans, without the situation the engine gives. */
public final class Vocabulary {

    private final Map<String, List<Word>> words;

    private Vocabulary(Map<String, List<Word>> words) {
        this.words = words;
    }

    /** The vocabulary of an application's beans, by their names. */
    public static Vocabulary ofBeans(Map<String, ? extends Steps> beans) {
        return of(beans.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, bean -> ClassUtils.getUserClass(bean.getValue()))));
    }

    /** The same from classes alone, for checks without an application. */
    public static Vocabulary of(Map<String, ? extends Class<?>> classes) {
        var words = new TreeMap<String, List<Word>>();
        classes.forEach((bean, type) -> words.put(bean, wordsOf(bean, type)));
        return new Vocabulary(words);
    }

    /** Every word, ordered by bean and method. */
    public Stream<Word> words() {
        return words.values().stream().flatMap(List::stream);
    }

    Set<String> beans() {
        return words.keySet();
    }

    Set<String> methodsOf(String bean) {
        return wordsOf(bean).map(Word::method).collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<Word> words(String bean, String method) {
        return wordsOf(bean).filter(word -> word.method().equals(method));
    }

    private Stream<Word> wordsOf(String bean) {
        return words.getOrDefault(bean, List.of()).stream();
    }

    private static List<Word> wordsOf(String bean, Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .map(method -> word(bean, method))
                .sorted()
                .toList();
    }

    private static Word word(String bean, Method method) {
        var parameters = List.of(method.getParameterTypes());
        var given = !parameters.isEmpty() && parameters.get(0) == Situation.class;
        var codes = method.getAnnotation(Codes.class);
        return new Word(
                bean,
                method.getName(),
                given ? parameters.subList(1, parameters.size()) : parameters,
                method.getReturnType(),
                codes == null ? List.of() : List.of(codes.value()));
    }
}
