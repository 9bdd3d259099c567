/**
 * The requests {@code zan/…} that the server answers besides those of the protocol, typed for
 * clients in Java. Offsets and positions count as the client and the server have agreed (see {@code
 * positionEncoding}); dates are as in ISO 8601 ({@code 2027-01-01}); what is not there is null, and
 * is left out of the JSON. {@code docs/lsp.md} describes them for all clients.
 */
package org.zan.server.protocol;
