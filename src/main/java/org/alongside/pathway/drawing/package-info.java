/** Pathways as pictures: a model's own diagram as SVG, as a reader of Camunda Modeler sees it. */
@org.springframework.modulith.NamedInterface("drawing")
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.drawing;
