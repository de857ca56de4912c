import type { Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block, ListItem } from "../src/types.js";

/** One answer of an answers file: the item it belongs to and its blocks, as written. */
export interface AnswerSection {
  readonly item: string;
  readonly blocks: readonly Block[];
  readonly line: number;
}

/** A construct that an answers file does not know, such as a link or a nested table. */
export interface MarkdownFault {
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

export interface AnswersFile {
  readonly city: string;
  readonly sections: readonly AnswerSection[];
  readonly faults: readonly MarkdownFault[];
}

class UnknownConstruct extends Error {
  constructor(
    readonly node: Nodes,
    readonly expected: string,
  ) {
    super(expected);
  }
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

function phrase(children: readonly PhrasingContent[], expected: string): string {
  return oneLine(
    children
      .map((child) => {
        if (child.type !== "text") throw new UnknownConstruct(child, expected);
        return child.value;
      })
      .join(""),
  );
}

function listItem(node: Nodes): ListItem {
  if (node.type !== "listItem") throw new UnknownConstruct(node, "a list item");
  const [first, second, third] = node.children;
  if (first?.type !== "paragraph") throw new UnknownConstruct(node, "a list item that starts with a line of text");
  const text = phrase(first.children, "plain text in a list item");
  if (second === undefined) return text;
  if (second.type !== "list" || second.ordered || third !== undefined)
    throw new UnknownConstruct(second, "nothing after the line of a list item but one list without numbers");
  const items = second.children.map(listItem).map((item) => {
    if (typeof item !== "string") throw new UnknownConstruct(second, "lists at most two deep");
    return item;
  });
  return { text, items };
}

function table(node: Table): Block {
  if (node.align?.some((side) => side !== null)) throw new UnknownConstruct(node, "a table without alignment signs");
  const rows = node.children.map((row) =>
    row.children.map((cell) => phrase(cell.children, "plain text in a table cell")),
  );
  const [head = [], ...body] = rows;
  if (body.some((row) => row.length !== head.length))
    throw new UnknownConstruct(node, `${head.length} cells in every row of this table`);
  return { kind: "table", head: head.every((cell) => cell === "") ? [] : head, rows: body };
}

function block(node: RootContent): Block {
  if (node.type === "paragraph") return { kind: "paragraph", text: phrase(node.children, "plain text in a paragraph") };
  if (node.type === "table") return table(node);
  if (node.type !== "list") throw new UnknownConstruct(node, "paragraphs, lists and tables only");
  const items = node.children.map(listItem);
  return node.ordered ? { kind: "list", start: node.start ?? 1, items } : { kind: "list", items };
}

/** Reads one `data/answers/<city>.md`: the city as title, one second-level heading per item, blocks below it. */
export function parseAnswers(markdown: string): AnswersFile {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const sections: { item: string; blocks: Block[]; line: number }[] = [];
  const faults: MarkdownFault[] = [];
  let city = "";
  for (const [position, node] of tree.children.entries()) {
    try {
      if (node.type === "heading") {
        const text = phrase(node.children, "plain text in a heading");
        if (position === 0 && node.depth === 1) city = text;
        else if (node.depth === 2) sections.push({ item: text, blocks: [], line: lineOf(node) });
        else throw new UnknownConstruct(node, "one title (#) with the city's name, then items as ## headings");
      } else if (sections.length === 0) {
        throw new UnknownConstruct(node, "an item as ## heading before the first text");
      } else {
        sections.at(-1)?.blocks.push(block(node));
      }
    } catch (error) {
      if (!(error instanceof UnknownConstruct)) throw error;
      faults.push({ line: lineOf(error.node), expected: error.expected, found: error.node.type });
    }
  }
  return { city, sections, faults };
}

type Cell = { type: "tableCell"; children: { type: "text"; value: string }[] };
const text = (value: string) => ({ type: "text" as const, value });
const paragraph = (value: string) => ({ type: "paragraph" as const, children: [text(value)] });
const row = (cells: readonly string[]) => ({
  type: "tableRow" as const,
  children: cells.map((cell): Cell => ({ type: "tableCell", children: cell === "" ? [] : [text(cell)] })),
});

const itemNode = (item: ListItem) => ({
  type: "listItem" as const,
  spread: false,
  children:
    typeof item === "string"
      ? [paragraph(item)]
      : [paragraph(item.text), { ...listNode(item.items), type: "list" as const }],
});

const listNode = (items: readonly ListItem[], start?: number): RootContent => ({
  type: "list",
  ordered: start !== undefined,
  start: start ?? null,
  spread: false,
  children: items.map(itemNode) as never,
});

function node(block: Block): RootContent {
  if (block.kind === "paragraph") return paragraph(block.text);
  if (block.kind === "list") return listNode(block.items, block.start);
  const width = block.head.length || (block.rows[0]?.length ?? 0);
  const head = block.head.length > 0 ? block.head : Array.from({ length: width }, () => "");
  return { type: "table", align: Array.from({ length: width }, () => null), children: [head, ...block.rows].map(row) };
}

/** The one way to write an answers file; a rule holds every file to it, so that each Markdown sign counts. */
export function formatAnswers(file: Pick<AnswersFile, "city" | "sections">): string {
  const children: RootContent[] = [
    { type: "heading", depth: 1, children: [text(file.city)] },
    ...file.sections.flatMap((section): RootContent[] => [
      { type: "heading", depth: 2, children: [text(section.item)] },
      ...section.blocks.map(node),
    ]),
  ];
  return toMarkdown(
    { type: "root", children },
    {
      bullet: "-",
      listItemIndent: "one",
      join: [(left, right) => (left.type === "list" && right.type === "list" ? 1 : undefined)],
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  );
}
