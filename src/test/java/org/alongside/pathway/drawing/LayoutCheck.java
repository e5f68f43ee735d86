package org.alongside.pathway.drawing;

import java.util.stream.Stream;

/** One thing that makes a drawing easy to read. Named as the sentence it holds drawings to. */
interface LayoutCheck {

    /** What is wrong, in words that say how to mend it in the Modeler. */
    Stream<String> problems(Drawing drawing);
}
