package org.alongside.work.mine;

import java.util.List;

/** A part of my work with the rows of it that are on this page, and how many there are in all. */
record Part(Section section, int steps, List<Row> rows) {}
