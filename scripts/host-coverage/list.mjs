import { documentedClasses, libraryMembers } from "./excel-api.mjs";

const HEAD = `# What the host serves of Excel's JavaScript API

Made by \`npm run host-coverage\` from the host's own classes, @types/office-js and office.js; a test fails when it is out of date. A member
that is not served raises \`ApiNotFound\` with its class and name. Numbers in brackets are requirement sets of ExcelApi; a member that the
installed office.js does not have, so that no script can call it, is left out. The limits of what is served are in
[known-limitations.md](known-limitations.md).
`;

/**
 * @param input.served the host's classes: `{className, members}`
 * @param input.types the text of @types/office-js
 * @param input.library the text of office.js for Excel on the web
 * @returns docs/host-coverage.md
 */
export function coverageList({ served, types, library }) {
  const known = membersByClass(served);
  const inLibrary = libraryMembers(library);
  const classes = documentedClasses(types)
    .map(({ name, members }) => ({ name, ...divided(members.filter((member) => inLibrary.has(`${name}.${member.name}`)), known.get(name)) }))
    .filter(({ has, lacks }) => has.length + lacks.length > 0);
  const some = classes.filter(({ has }) => has.length > 0);
  const none = classes.filter(({ has }) => has.length === 0);
  const count = (list, part) => list.reduce((sum, one) => sum + one[part].length, 0);
  const total = count(classes, "has");
  return [
    HEAD,
    `**${total} of ${total + count(classes, "lacks")} members, in ${some.length} of ${classes.length} classes.**\n`,
    ...some.map(sectionOf),
    `## Classes that are not served\n\n${none.map(({ name, lacks }) => `${name} (${lacks.length})`).join(", ")}\n`,
  ].join("\n");
}

/** A class may be served for several kinds of objects: what one of them has counts. */
function membersByClass(served) {
  const known = new Map();
  for (const { className, members } of served) {
    const all = known.get(className) ?? new Set();
    for (const member of members) all.add(member.toLowerCase());
    known.set(className, all);
  }
  return known;
}

function divided(members, known = new Set()) {
  const isServed = ({ name }) => known.has(name.toLowerCase());
  return { has: members.filter(isServed), lacks: members.filter((member) => !isServed(member)) };
}

function sectionOf({ name, has, lacks }) {
  const missing = lacks.length === 0 ? "" : `\nNot served: ${lacks.map(({ name: member, set }) => `${member} (${set})`).join(", ")}\n`;
  return `## ${name} ${has.length}/${has.length + lacks.length}\n\n${has.map((member) => member.name).join(", ")}\n${missing}`;
}
