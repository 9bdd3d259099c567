package org.zan.server.protocol;

import java.util.List;

/**
 * That texts have changed.
 *
 * @param root address of the statute book's folder; null for a text that lies in none
 * @param uris addresses of the files that are others now, new or gone; empty where the whole
 *     statute book was read
 */
public record Changed(String root, List<String> uris) {}
