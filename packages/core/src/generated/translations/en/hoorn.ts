// Made by `npm run data` from data/. Never edited by hand.
import { withTranslatedText } from "../../../text/with-translated-text.js";
import type { Translation } from "../../../types.js";

export const translations: readonly Translation[] = /* @__PURE__ */ withTranslatedText("hoorn", []);
