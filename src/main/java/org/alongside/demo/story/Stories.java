package org.alongside.demo.story;

import java.util.List;

/** A handful of people and what happened with them. */
public interface Stories {

    List<Story> all();
}
