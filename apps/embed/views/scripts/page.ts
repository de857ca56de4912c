/** Wakes the elements of a page, and lets a reader copy what stands in its code. */
import "@g40-inburgering/widgets/hydrate";

const WORDS = { nl: ["Kopieer", "Gekopieerd"], en: ["Copy", "Copied"] } as const;

const [copy, copied] = WORDS[document.documentElement.lang === "en" ? "en" : "nl"];

for (const code of document.querySelectorAll<HTMLElement>("details.form pre")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = copy;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? "");
      said.textContent = copied;
    } catch {
      // Where a page may not copy, the text stands selected.
      getSelection()?.selectAllChildren(code);
    }
  });
  const line = document.createElement("p");
  line.className = "copy";
  line.append(button, " ", said);
  code.after(line);
}
