import type { ElementName } from "@g40-inburgering/widgets/snippets";
import { type Choice, type Kind, TAKES } from "./choice.js";

/** The controls of the form by their names, which are also those in the address. */
export const NAMES = ["element", "city", "about", "lang", "theme", "density", "width", "reserve"] as const;

export type Name = (typeof NAMES)[number];

/** The form as a choice can be read from it and put into it. */
export interface ChoiceForm {
  read(): Choice;
  /** Takes over what there is such a value for, and leaves the rest. */
  put(values: URLSearchParams): void;
  /** The choice as it stands in an address: only what its element takes and what is not empty. */
  address(): string;
}

/** Reads and sets the form, and offers only what the chosen element takes. */
export function choiceForm(form: HTMLFormElement): ChoiceForm {
  const about = form.querySelector("select[name=about]") as HTMLSelectElement;
  const groups = [...about.querySelectorAll("optgroup")];
  const all = about.querySelector("option[value='']");
  const data = () => new FormData(form);
  const chosen = (name: Name) => String(data().get(name) ?? "");
  const element = () => chosen("element") as ElementName;
  const kind = () => about.selectedOptions[0]?.closest("optgroup")?.dataset.kind as Kind | undefined;

  const show = (name: Name, isShown: boolean) => {
    const field = form.querySelector<HTMLElement>(`[data-field=${name}]`);
    if (field) field.hidden = !isShown;
  };

  /** @param isNew whether another element was chosen: what the last was about then gives way to all answers, where it was a statement */
  function offer(isNew: boolean) {
    const takes = TAKES[element()];
    const before = isNew && takes.all && kind() === "statement" ? "" : about.value;
    const fitting = groups.filter(({ dataset }) => takes.about?.includes(dataset.kind as Kind));
    about.replaceChildren(...(takes.all && all ? [all] : []), ...fitting);
    about.value = before;
    if (about.selectedIndex < 0) about.selectedIndex = 0;
    show("about", fitting.length > 0);
    show("city", takes.city === true);
    show("density", takes.density === true);
    const city = form.querySelector("select[name=city]") as HTMLSelectElement;
    for (const option of city.querySelectorAll<HTMLOptionElement>("[data-absent]"))
      option.disabled = element() === "quote";
    if (city.selectedOptions[0]?.disabled) city.value = city.dataset.standard ?? "";
  }

  function choose(name: Name, value: string) {
    const control = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
    if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find((candidate) => candidate.value === value && !candidate.disabled);
      if (option) option.selected = true;
    } else {
      const input = [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].find(
        (candidate) => candidate.value === value,
      );
      if (input) input.checked = true;
    }
  }

  form.addEventListener("input", ({ target }) => offer((target as HTMLInputElement).name === "element"));

  return {
    read: () => ({
      element: element(),
      city: chosen("city"),
      about: chosen("about"),
      kind: kind(),
      lang: chosen("lang") === "en" ? "en" : "nl",
      theme: chosen("theme") as Choice["theme"],
      density: chosen("density") as Choice["density"],
      width: chosen("width"),
      reserve: chosen("reserve") as Choice["reserve"],
    }),
    put(values) {
      choose("element", values.get("element") ?? "");
      offer(true);
      for (const name of NAMES) {
        const value = values.get(name);
        if (name !== "element" && value !== null) choose(name, value);
      }
      offer(false);
    },
    address() {
      const shown = NAMES.filter((name) => !form.querySelector<HTMLElement>(`[data-field=${name}]`)?.hidden);
      return new URLSearchParams(shown.map((name) => [name, chosen(name)]).filter(([, value]) => value)).toString();
    },
  };
}
