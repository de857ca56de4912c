import { createRequire } from "node:module";
import { resolve } from "node:path";

const { version } = createRequire(import.meta.url)("@g40-inburgering/widgets/package.json") as { version: string };

/**
 * Where the site will be, without a slash at its end. `SITE_URL` sets it; a name that can never be anyone's stands in for it
 * until then. Scripts and frames do not depend on it, only addresses that leave the site: links, citations, snippets.
 */
export const SITE_URL = (process.env.SITE_URL ?? "https://g40-inburgering.example").replace(/\/+$/, "");

/** The version of the elements: the name of the folder that never changes. */
export const VERSION = version;

/** The folder everything is written to: the demo's own. */
export const SITE_FOLDER = resolve(import.meta.dirname, "../../site");
