// Who may import whom: HOUSE "Rooms". Each rule says what a room may reach; everything else in app is closed to it.
/** A room of app may import itself, these rooms (a whole room or a path in it), and nothing else of app. */
function room(name, allowed, comment) {
  return {
    name: `room-${name}`,
    comment,
    severity: "error",
    from: { path: `^app/${name}/` },
    to: { path: "^app/", pathNot: [`^app/${name}/`, ...allowed.map((path) => `^app/${path}`)] },
  };
}

/** Packages of types alone, which no program can load. */
const typesOnly = "^(mdast|hast)$";

/** A package that one file alone may import; its types may be named elsewhere. */
function only(file, dependency) {
  return {
    name: `only-${file}-imports-${dependency}`,
    severity: "error",
    from: { path: "^app/", pathNot: `^app/${file}$` },
    to: { path: `^node_modules/${dependency}/`, dependencyTypesNot: ["type-only"] },
  };
}

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^(app|db|tests)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "unresolvable",
      severity: "error",
      from: { path: "^(app|db|tests)/" },
      to: { couldNotResolve: true, pathNot: typesOnly },
    },
    room("routes", ["http/", "domain/", "views/", "ui/", "i18n/"]),
    room(
      "http",
      ["domain/", "platform/", "i18n/", "ui/form-state\\.ts$"],
      "A refused form goes back in the shape a field takes.",
    ),
    room("jobs", ["domain/", "platform/", "i18n/"]),
    room("domain", ["platform/", "i18n/"]),
    room("views", ["ui/", "i18n/", "domain/"], "Of the domain, what a browser may load: see the rule on browser code."),
    room("ui", ["i18n/"]),
    room("platform", []),
    room("i18n", []),
    {
      name: "browser-code-stays-in-the-browser",
      comment: "What the browser loads may take no more than types from a .server file.",
      severity: "error",
      from: { path: "^app/(ui|views|i18n)/", pathNot: "\\.server\\." },
      to: { path: "\\.server\\.", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "app-knows-no-tests-or-tools",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^(tests|db)/", pathNot: "^db/types\\.ts$" },
    },
    only("platform/database.server.ts", "pg"),
    only("platform/session.server.ts", "lucia"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|\\.data)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
