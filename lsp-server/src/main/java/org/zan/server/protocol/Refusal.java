package org.zan.server.protocol;

/**
 * Why a request is refused: the data of the error.
 *
 * @param reason stable name, in small letters and hyphens: {@code unknown-document}, {@code
 *     unknown-provision}, {@code invalid-date}, {@code enacted}, {@code not-committed}, {@code
 *     not-in-force}, {@code ended}, {@code suspended}, {@code undetermined}, {@code not-held},
 *     {@code entangled}, {@code unreadable-history}, or why the history cannot be read: {@code
 *     no-repository}, {@code no-book}, {@code unborn-branch}, {@code shallow}, {@code no-commit} …
 */
public record Refusal(String reason) {}
