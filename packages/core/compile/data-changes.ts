import type { Problem } from "./problem.js";

/** The hash of every table as it was last released. */
export interface Released {
  readonly version: string;
  readonly tables: Readonly<Record<string, string>>;
}

export const RELEASED = "data/released.yaml";
export const CHANGESETS = ".changeset/";

const DATA_LINE = /^Data: (.+)$/gm;

/** The tables that the pending changesets say they change, in a line `Data: stances, figures`. */
export function declaredTables(changesets: ReadonlyMap<string, string>): Set<string> {
  const tables = new Set<string>();
  for (const text of changesets.values())
    if (text.includes('"@g40-inburgering/core"'))
      for (const [, list = ""] of text.matchAll(DATA_LINE))
        for (const table of list.split(",")) tables.add(table.trim().replace(/\.$/, ""));
  return tables;
}

/** A problem for every table that differs from the last release without a changeset that says so. */
export function undeclaredChanges(
  hashes: Readonly<Record<string, string>>,
  released: Released,
  changesets: ReadonlyMap<string, string>,
): Problem[] {
  const declared = declaredTables(changesets);
  return Object.entries(hashes)
    .filter(([table, hash]) => released.tables[table] !== hash && !declared.has(table))
    .map(([table, hash]) => ({
      file: RELEASED,
      line: 1,
      rule: "data-changeset",
      expected: `${table} as released in ${released.version}: ${released.tables[table] ?? "no such table"}`,
      found: hash,
      remedy: `Add a changeset for @g40-inburgering/core with a line “Data: ${table}” that says what changed and why.`,
    }));
}

/** A problem where tables have changed since the last release and the data still bear another version than the package. */
export function staleDataVersion(
  hashes: Readonly<Record<string, string>>,
  released: Released,
  dataVersion: string,
  packageVersion: string,
): Problem[] {
  const changed = Object.entries(hashes).filter(([table, hash]) => released.tables[table] !== hash);
  if (changed.length === 0 || dataVersion === packageVersion) return [];
  return [
    {
      file: "data/survey.yaml",
      line: 1,
      rule: "data-version",
      expected: `dataVersion: ${packageVersion}, since ${changed.map(([table]) => table).join(", ")} changed`,
      found: dataVersion,
      remedy: "Set it there and in CITATION.cff, and run `npm run version` again.",
    },
  ];
}
