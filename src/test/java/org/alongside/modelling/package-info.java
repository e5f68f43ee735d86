/** Follows the modelling guide row by row, and holds its examples to every rule. Uses the journeys and doors of the other tests. */
package org.alongside.modelling;
