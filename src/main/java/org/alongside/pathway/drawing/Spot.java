package org.alongside.pathway.drawing;

/**
 * Where a step is in the picture, in its own px from the left and the top: so that a page can make it a link.
 *
 * @param id of the step
 */
public record Spot(String id, int left, int top, int right, int bottom) {}
