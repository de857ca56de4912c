/** Writes the import map of the page: where the modules lie that the elements import by name. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const at = (path) => `./node_modules/${path}`;
const widgets = at("@g40-inburgering/widgets/dist");

const code = readdirSync(widgets, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith(".js"))
  .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, "utf8"))
  .join("\n");
const core = [...code.matchAll(/(?<=")@g40-inburgering\/core\/([\w/-]+)(?=")/g)];

const imports = {
  "@g40-inburgering/widgets/define": `${widgets}/define.js`,
  ...Object.fromEntries(core.map(([name, path]) => [name, at(`@g40-inburgering/core/dist/${path}.js`)])),
  lit: at("lit/index.js"),
  "lit/": at("lit/"),
  "lit-element/": at("lit-element/"),
  "lit-html": at("lit-html/lit-html.js"),
  "lit-html/": at("lit-html/"),
  "@lit/reactive-element": at("@lit/reactive-element/reactive-element.js"),
};

const page = readFileSync("index.html", "utf8");
const [before, rest] = page.split('<script type="importmap">');
const after = rest.slice(rest.indexOf("</script>"));
writeFileSync("index.html", `${before}<script type="importmap">${JSON.stringify({ imports })}${after}`);
