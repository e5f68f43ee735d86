package org.alongside.work;

import java.time.Instant;
import java.util.List;
import org.alongside.pathway.AnswersInWords.Line;

/** One completed step as a page tells it. */
record AnsweredStep(String name, String worker, Instant at, List<Line> lines) {}
