import ts from "typescript";

/** What every class of office.js has, and no host serves. */
const LIBRARY = new Set(["context", "load", "toJSON", "set", "items", "track", "untrack"]);
/** Classes of the library's own. */
const NO_CLASSES = new Set(["RequestContext"]);

/**
 * Excel's classes with their members, as Microsoft's types document them.
 * @param types the text of @types/office-js/index.d.ts
 * @returns in the order of the types: name, and members each with its requirement set
 */
export function documentedClasses(types) {
  const source = ts.createSourceFile("office.d.ts", types, ts.ScriptTarget.Latest, true);
  const excel = source.statements.filter((statement) => ts.isModuleDeclaration(statement) && statement.name.text === "Excel");
  const classes = excel.flatMap((space) => space.body.statements.filter((statement) => ts.isClassDeclaration(statement)));
  return classes.filter((declared) => !NO_CLASSES.has(declared.name.text)).map(classOf);
}

function classOf(declared) {
  const members = new Map();
  for (const member of declared.members) {
    const name = member.name?.text;
    if (name !== undefined && !LIBRARY.has(name) && !members.has(name)) members.set(name, setOf(member));
  }
  return { name: declared.name.text, members: [...members].map(([name, set]) => ({ name, set })) };
}

/** "1.9" for the members that Excel has had since then, else the name of the set. */
function setOf(member) {
  const [, set = ""] = /\[Api set: ([^\]]+)\]/.exec(member.getFullText()) ?? [];
  return set.replace(/^ExcelApi /, "");
}

/**
 * Which members a copy of office.js has.
 * @param library the text of excel-web-16.00.debug.js
 * @returns "Class.member" names
 */
export function libraryMembers(library) {
  const found = library.matchAll(/Object\.defineProperty\((\w+)\.prototype, "(\w+)"|^\s+(\w+)\.prototype\.(\w+) = function/gm);
  return new Set([...found].map(([, type, property, owner, method]) => `${type ?? owner}.${property ?? method}`));
}
