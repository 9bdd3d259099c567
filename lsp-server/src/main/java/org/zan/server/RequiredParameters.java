package org.zan.server;

import com.google.gson.JsonElement;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;

/**
 * Refuses requests that lack what the protocol demands, so that none of them fails for want of it.
 * Notifications are not refused: nobody would hear of it, and what can be done is done.
 */
final class RequiredParameters extends ReflectiveMessageValidator {
  /** Clients leave out what they should send at the start; they are answered all the same. */
  private static final Set<String> LENIENT = Set.of("initialize", "shutdown");

  private final MessageConsumer next;
  private final BooleanSupplier open;

  /**
   * Stands before the server.
   *
   * @param next takes what may pass
   * @param open whether questions are answered at all now; else the server says why not
   */
  RequiredParameters(MessageConsumer next, BooleanSupplier open) {
    super(next);
    this.next = next;
    this.open = open;
  }

  @Override
  public void consume(Message message) {
    if (!(message instanceof RequestMessage request)
        || LENIENT.contains(request.getMethod())
        || !open.getAsBoolean() && request.getParams() != null) {
      next.consume(message);
      return;
    }
    List<MessageIssue> issues =
        request.getParams() == null
            ? List.of(invalid(request.getMethod() + " needs parameters"))
            : validate(message).stream().map(it -> invalid(it.getText())).toList();
    if (!issues.isEmpty()) {
      throw new MessageIssueException(message, issues.subList(0, 1));
    }
    next.consume(message);
  }

  private static MessageIssue invalid(String text) {
    return new MessageIssue(text, ResponseErrorCode.InvalidParams.getValue());
  }

  @Override
  protected void validate(
      Object object, List<MessageIssue> issues, Deque<Object> stack, Deque<Object> accessors)
      throws Exception {
    // What a client sends back as it got it is of no known shape.
    if (!(object instanceof JsonElement)) {
      super.validate(object, issues, stack, accessors);
    }
  }
}
