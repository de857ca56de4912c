/** The HTML that a newsroom pastes, as pure functions from a view to a text; and the addresses it leads to. */
export {
  CHANNEL,
  frameAddress,
  framePath,
  imageAddress,
  oembedAddress,
  type Pinned,
  pageAddress,
  pagePath,
  type ScriptName,
  type Site,
  scriptAddress,
} from "./addresses.js";
export { fallbackOf } from "./fallback/fallback.js";
export { escapeHtml, typeset } from "./html.js";
export { sentenceOf, titleOf } from "./sentence.js";
export {
  AMP_HEAD,
  ampSnippet,
  elementSnippet,
  elementTag,
  fragmentSnippet,
  frameSnippet,
  imageSnippet,
  linkSnippet,
  npmSnippet,
  type SnippetOptions,
  scriptTag,
  upgradeSnippet,
} from "./snippets.js";
export { type Attributes, type ElementName, framedViews, type View } from "./view.js";
