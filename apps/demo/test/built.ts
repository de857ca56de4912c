import { pages } from "../site.js";

/** Files of the pages, as the site has them: the pages of other packages are tested there. */
export const FILES: readonly string[] = pages.map(({ file }) => file);

/** Those that show what happens when it goes wrong, and warn of it. */
export const FAILING = FILES.filter((file) => file.endsWith("failing-data.html"));

/** Those on which nothing goes wrong. */
export const SOUND = FILES.filter((file) => !FAILING.includes(file));

/** Those whose elements stay as they are, for want of a script or a name. */
export const UNDRAWN = FILES.filter((file) => /(failing-data|no-script)\.html$/.test(file));
