package org.zan.cli.show;

/**
 * A provision, or a whole act, as it is shown.
 *
 * @param act identity of the act
 * @param language code of its language
 * @param title its title
 * @param file its file
 * @param line line of the file, from 1
 * @param path the provision's path; {@code .} for the act
 * @param eId its identifier after Akoma Ntoso's Naming Convention; empty for the act
 * @param text the published words
 * @param asked the address that was asked for, where the provision has another one now; otherwise
 *     empty
 */
public record Shown(
    String act,
    String language,
    String title,
    String file,
    int line,
    String path,
    String eId,
    String text,
    String asked) {}
