package org.alongside.pathway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What becomes of the work of a vocabulary method when a step before it is taken back; without this it simply stays. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WhenTakenBack {

    /** The method of the same bean, taking nothing but the situation, that undoes it. */
    String undoneBy() default "";

    /** Why no step before it can be taken back any more, in a sentence that says what to do instead. */
    String refusedBecause() default "";
}
