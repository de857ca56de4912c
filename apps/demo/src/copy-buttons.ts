/** Buttons that copy the code beside them, and say what they copied. */

const WORDS = {
  nl: { done: (name: string) => `${name} gekopieerd`, refused: "Kopiëren mag hier niet: de code is geselecteerd." },
  en: { done: (name: string) => `${name} copied`, refused: "Copying is not allowed here: the code is selected." },
} as const;

const words = document.documentElement.lang === "en" ? WORDS.en : WORDS.nl;

function select(code: Element) {
  code.closest("details")?.setAttribute("open", "");
  getSelection()?.selectAllChildren(code);
}

async function copy(snippet: HTMLElement) {
  const code = snippet.querySelector("code");
  const status = snippet.querySelector("[role=status]");
  if (!code || !status) return;
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    for (const other of document.querySelectorAll("[data-snippet] [role=status]")) other.textContent = "";
    status.textContent = words.done(snippet.dataset.snippet ?? "");
  } catch {
    select(code);
    status.textContent = words.refused;
  }
}

document.addEventListener("click", ({ target }) => {
  const snippet = (target as Element).closest("[data-copy]")?.closest<HTMLElement>("[data-snippet]");
  if (snippet) void copy(snippet);
});

document.documentElement.classList.add("scripted");
