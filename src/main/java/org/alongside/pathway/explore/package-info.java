/** Where a pathway can go, whatever is answered and whatever happens: found by walking it on paper; knows no files. */
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.explore;
