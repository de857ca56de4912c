import {
  elementSnippet,
  fragmentSnippet,
  frameSnippet,
  imageSnippet,
  linkSnippet,
  type Site,
  type View,
} from "@g40-inburgering/widgets/snippets";

export interface Measured {
  readonly form: string;
  readonly view: View;
  /** What is pasted. */
  readonly html: string;
}

export const VIEWS: Readonly<Record<string, View>> = {
  "stance chart": { element: "stance-chart", attributes: { statement: "integration-going-well" }, lang: "nl" },
  "city card": { element: "city-card", attributes: { city: "s-hertogenbosch" }, lang: "nl" },
  quotation: { element: "quote", attributes: { city: "almelo", item: "integration-going-well" }, lang: "nl" },
};

/** Every form of every view: what is measured, in this order. */
export const measured = (site: Site, pinned: Site): readonly Measured[] =>
  Object.values(VIEWS).flatMap((view) => {
    const options = { site };
    const forms: Readonly<Record<string, string>> = {
      element: elementSnippet(view, options),
      "element, height reserved": elementSnippet(view, { site, reserve: true }),
      "element, pinned": elementSnippet(view, { site: pinned }),
      frame: frameSnippet(view, options),
      "frame, with listener": frameSnippet(view, options, true),
      fragment: fragmentSnippet(view, options),
      image: imageSnippet(view, options),
      link: linkSnippet(view, options),
    };
    return Object.entries(forms).map(([form, html]) => ({ form, view, html }));
  });
