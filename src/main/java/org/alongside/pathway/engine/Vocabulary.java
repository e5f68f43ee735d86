package org.alongside.pathway.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Everything a model may call: the {@link Steps} beans by name, and nothing else. */
@Component
public class Vocabulary {

    private final Supplier<Map<String, Steps>> beans;
    private volatile @Nullable Map<String, Steps> words;

    @Autowired
    Vocabulary(ApplicationContext beans) {
        this(() -> beans.getBeansOfType(Steps.class));
    }

    Vocabulary(Supplier<Map<String, Steps>> beans) {
        this.beans = beans;
    }

    /** The beans by name. Looked up late, since some of them use the engine that uses this. */
    public Map<String, Steps> words() {
        Map<String, Steps> known = words;
        if (known == null) words = known = Map.copyOf(beans.get());
        return known;
    }

    /** The public method of that name taking so many arguments, not counting the situation. */
    public static Optional<Method> method(Class<?> steps, String name, int arguments) {
        for (Method method : steps.getDeclaredMethods()) {
            if (java.lang.reflect.Modifier.isPublic(method.getModifiers())
                    && method.getName().equals(name)
                    && method.getParameterCount() - (takesSituation(method) ? 1 : 0) == arguments) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** Whether the engine puts the situation before the model's own arguments. */
    public static boolean takesSituation(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Situation.class;
    }

    @Nullable
    Object call(Call call, Situation situation, java.util.function.Function<String, @Nullable Object> variable) {
        Steps steps = words().get(call.bean());
        if (steps == null) throw new IllegalStateException("no such word: " + call.bean());
        return call(steps, call.method(), call.values(variable), situation);
    }

    @Nullable
    Object call(Steps steps, String name, List<@Nullable Object> arguments, Situation situation) {
        Method method = method(AopUtils.getTargetClass(steps), name, arguments.size())
                .orElseThrow(() -> new IllegalStateException("no such method: " + name));
        List<@Nullable Object> given = new ArrayList<>();
        if (takesSituation(method)) given.add(situation);
        for (Object argument : arguments) given.add(fitted(argument, method.getParameterTypes()[given.size()]));
        try {
            method.setAccessible(true);
            return forTheEngine(method.invoke(steps, given.toArray()));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException | IllegalArgumentException unfit) {
            throw new IllegalStateException("cannot call " + name, unfit);
        }
    }

    private static @Nullable Object fitted(@Nullable Object argument, Class<?> type) {
        if (argument instanceof Number number && (type == int.class || type == Integer.class)) return number.intValue();
        if (argument instanceof String text && type == LocalDate.class) return LocalDate.parse(text);
        return argument;
    }

    /** The engine knows dates and texts, not the newer time types. */
    private static @Nullable Object forTheEngine(@Nullable Object result) {
        if (result instanceof Instant instant) return Date.from(instant);
        if (result instanceof LocalDate date) return date.toString();
        return result;
    }
}
