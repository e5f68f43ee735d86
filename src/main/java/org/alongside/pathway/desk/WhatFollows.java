package org.alongside.pathway.desk;

import java.util.List;

/**
 * What follows a step.
 *
 * @param when on which answers, in words; empty where it always does
 * @param then the steps, pathways or ends that follow, in the model's words
 */
public record WhatFollows(String when, List<String> then) {}
