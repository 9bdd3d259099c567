/** Settings of a window that keep VS Code quiet and the same on every machine. */
export const QUIET: Record<string, unknown> = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "chat.disableAIFeatures": true,
  "editor.accessibilitySupport": "off",
  "editor.minimap.enabled": false,
  "files.autoSave": "off",
  "git.openRepositoryInParentFolders": "never",
};

/** The sample statute book, with a bill that has a slip. */
export const SLIP = `@bill kz/law/2026/slip
@language en
@title On a Slip

# Article 1. Scope

1. This Law follows [the rule](legal-acts#art99).
`;
