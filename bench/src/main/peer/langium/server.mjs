// Langium's own language, that of its grammars, with the services that Langium publishes for it.
import { createLangiumGrammarServices } from 'langium/grammar';
import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

const connection = createConnection(ProposedFeatures.all);
const { shared } = createLangiumGrammarServices({ connection, ...NodeFileSystem });
// Otherwise only open files would be checked.
shared.workspace.WorkspaceManager.initialBuildOptions = { validation: true };
startLanguageServer(shared);
