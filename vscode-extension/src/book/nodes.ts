import type * as vscode from "vscode";
import type { Act, Bill, BookTree, Enacted, Kind, Version } from "../protocol";

/** A place in a text. */
export interface Target {
  readonly uri: string;
  readonly range?: vscode.Range;
}

/** What the tree shows. An id is the same for the same thing after the tree has been made again. */
export type Node = { readonly id: string } & (
  | { readonly type: "book"; readonly book: BookTree }
  | { readonly type: "kind"; readonly kind: Kind }
  | { readonly type: "bills"; readonly bills: readonly Bill[] }
  | { readonly type: "enactments"; readonly enacted: readonly Enacted[] }
  | { readonly type: "act"; readonly act: Act }
  | { readonly type: "bill"; readonly bill: Bill }
  | { readonly type: "enacted"; readonly enacted: Enacted }
  | { readonly type: "version"; readonly version: Version }
  | { readonly type: "provision"; readonly symbol: vscode.DocumentSymbol; readonly uri: string }
  | { readonly type: "citing" | "amending"; readonly version: Version }
  | {
      readonly type: "place";
      readonly label: string;
      readonly description: string;
      readonly icon: string;
      readonly target: Target | undefined;
    }
  | { readonly type: "nothing"; readonly label: string }
);

/** A statute book: what is being drafted first, then the law from its highest rank down, then what changed it. */
export function childrenOfBook(book: BookTree): Node[] {
  const nodes: Node[] = [];
  if (book.bills.length > 0) nodes.push({ id: `${book.uri}/bills`, type: "bills", bills: book.bills });
  for (const kind of book.kinds) nodes.push({ id: `${book.uri}/kind/${kind.kind}`, type: "kind", kind });
  if (book.enacted.length > 0) {
    nodes.push({ id: `${book.uri}/enacted`, type: "enactments", enacted: book.enacted });
  }
  return nodes;
}

/** What can be asked of a text, then its structure; of several languages, each has its own. */
export function childrenOfText(id: string, versions: readonly Version[], bill: boolean): Node[] {
  const [first] = versions;
  if (!first) return [];
  const asked: Node[] = bill
    ? []
    : [
        { id: `${id}/citing`, type: "citing", version: first },
        { id: `${id}/amending`, type: "amending", version: first },
      ];
  if (versions.length === 1) return asked;
  return [...asked, ...versions.map((version): Node => ({ id: version.uri, type: "version", version }))];
}

/** The file that is opened for a node. */
export function targetOf(node: Node): Target | undefined {
  switch (node.type) {
    case "act":
      return first(node.act.versions);
    case "bill":
      return first(node.bill.versions);
    case "enacted":
      return first(node.enacted.versions);
    case "version":
      return { uri: node.version.uri };
    case "provision":
      return { uri: node.uri, range: node.symbol.selectionRange };
    case "place":
      return node.target;
    default:
      return undefined;
  }
}

function first(versions: readonly Version[]): Target | undefined {
  return versions[0] && { uri: versions[0].uri };
}
