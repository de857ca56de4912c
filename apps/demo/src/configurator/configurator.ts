/** "Put this in your article": what is chosen becomes a preview and every snippet. The snippets load when they are needed. */
import { type Choice, viewOf } from "./choice.js";
import { choiceForm } from "./form.js";
import type { Form, Sites } from "./forms.js";

const WORDS = {
  nl: { failed: "De code kon niet worden geladen. Hieronder staat nog de vorige keuze." },
  en: { failed: "The code could not be loaded. What is below is still the previous choice." },
} as const;

/** Snippets and every element come with the first choice, not with the page. */
const tools = () => Promise.all([import("./forms.js"), import("@g40-inburgering/widgets/define")]);

const isOurs = (hash: string) => new URLSearchParams(hash.slice(1)).has("element");

function start(within: HTMLElement) {
  const form = within.querySelector("form") as HTMLFormElement;
  const preview = within.querySelector<HTMLElement>(".preview");
  const status = within.querySelector<HTMLElement>(".chosen");
  const sites: Sites = JSON.parse(form.dataset.sites ?? "{}");
  const choices = choiceForm(form);
  let turn = 0;

  function write(choice: Choice, [{ formsOf, previewOf }]: Awaited<ReturnType<typeof tools>>) {
    const view = viewOf(choice);
    const texts = formsOf(view, sites, { width: Number(choice.width) || undefined, reserve: choice.reserve !== "" });
    for (const [name, text] of Object.entries(texts) as [Form, string | undefined][]) {
      const row = within.querySelector<HTMLElement>(`[data-form=${name}]`);
      const code = row?.querySelector("code");
      if (!row || !code) continue;
      row.classList.toggle("none", text === undefined);
      if (text !== undefined) code.textContent = text;
    }
    if (!preview) return;
    preview.dataset.width = choice.width;
    preview.dataset.theme = choice.theme;
    preview.innerHTML = previewOf(view, sites);
  }

  async function follow() {
    const mine = ++turn;
    const choice = choices.read();
    try {
      const loaded = await tools();
      if (mine !== turn) return;
      write(choice, loaded);
      if (status) status.textContent = "";
    } catch {
      if (status) status.textContent = WORDS[document.documentElement.lang === "en" ? "en" : "nl"].failed;
    }
  }

  function takeOver() {
    if (!isOurs(location.hash)) return;
    choices.put(new URLSearchParams(location.hash.slice(1)));
    within.closest("section")?.scrollIntoView({ block: "start", behavior: "instant" });
    void follow();
  }

  const controls = form.querySelector("fieldset");
  if (controls) controls.disabled = false;
  choices.put(new URLSearchParams());
  form.addEventListener("input", () => {
    history.replaceState(history.state, "", `#${choices.address()}`);
    void follow();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("pointerenter", () => void tools().catch(() => {}), { once: true });
  addEventListener("hashchange", takeOver);
  takeOver();
}

const root = document.querySelector<HTMLElement>("#invoegen .configurator");
if (root) start(root);
