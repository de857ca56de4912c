import sanitize from "sanitize-html";

/** What a system makes of HTML that is pasted into it. */
export type Filter = (html: string) => string | Promise<string>;

interface Rules {
  /** Allowed tags, each with its allowed attributes, as Drupal writes them: `<a href hreflang> <em>`. */
  readonly allowed: string;
  /** Whether a picture from another site is taken away. */
  readonly localPictures?: boolean;
}

const parsed = (allowed: string) =>
  [...allowed.matchAll(/<([\w-]+)([^>]*)>/g)].map(
    ([, tag = "", names = ""]) => [tag, names.split(/\s+/).filter(Boolean)] as const,
  );

/** Takes away every tag and attribute that is not allowed, and leaves what stands in them: also the text of a script. */
export function allowing({ allowed, localPictures = false }: Rules): Filter {
  const tags = parsed(allowed);
  return (html) =>
    sanitize(html, {
      allowedTags: tags.map(([tag]) => tag),
      allowedAttributes: { ...Object.fromEntries(tags), "*": ["lang", "dir"] } as Record<string, string[]>,
      nonTextTags: [],
      exclusiveFilter: ({ tag, attribs }) => localPictures && tag === "img" && /^https?:/.test(attribs.src ?? ""),
    });
}
