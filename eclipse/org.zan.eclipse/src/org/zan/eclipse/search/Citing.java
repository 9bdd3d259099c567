package org.zan.eclipse.search;

import org.eclipse.core.resources.IFile;

/**
 * A line that speaks of what was searched for.
 *
 * @param file the statute
 * @param line its number, from 0
 * @param provision the heading or number above it; empty where there is none
 * @param text its words
 */
public record Citing(IFile file, int line, String provision, String text) {}
