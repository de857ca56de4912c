import { type ChartRow, STATEMENT } from "./chart.js";
import { svgText } from "./variants/svg-text.js";
import type { Variant } from "./variants.js";

type Render = (tag: string, attributes: Readonly<Record<string, string>>) => Promise<string>;

const SSR = "@g40-inburgering/widgets/ssr";

/** The package's rendering on a server, or undefined where it offers none. */
async function findRenderer(): Promise<Render | undefined> {
  try {
    return ((await import(SSR)) as { readonly renderElement: Render }).renderElement;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_PACKAGE_PATH_NOT_EXPORTED" || code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** The variants whose marks stand in the HTML already, and a line about those that could not be made. */
export async function servedVariants(rows: readonly ChartRow[]): Promise<{ variants: Variant[]; left: string[] }> {
  const text: Variant = {
    id: "static-svg",
    name: "static SVG, no script",
    mount: `<div class="chart">${svgText(rows)}</div>`,
    mark: ".dot",
    script: false,
    served: true,
  };
  const render = await findRenderer();
  if (!render) return { variants: [text], left: [`Left out until it exists: our element rendered by ${SSR}.`] };
  const mount = await render("g40-stance-chart", { statement: STATEMENT, class: "chart" });
  const ours = { mount, mark: ".unit", served: true };
  return {
    variants: [
      text,
      { ...ours, id: "ours-served", name: "g40-stance-chart from a server, no script", script: false },
      { ...ours, id: "ours-hydrated", name: "g40-stance-chart from a server, hydrated", script: true },
    ],
    left: [],
  };
}
