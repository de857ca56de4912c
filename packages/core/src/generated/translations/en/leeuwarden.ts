// Made by `npm run data` from data/. Never edited by hand.
import { withTranslatedText } from "../../../text/with-translated-text.js";
import type { Translation } from "../../../types.js";

export const translations: readonly Translation[] = /* @__PURE__ */ withTranslatedText("leeuwarden", [
  {"item":"situation","blocks":[{"kind":"paragraph","text":"We have taken in 504 people (as at 1-1-2018). The majority are unaccompanied minors (AMV). Unfortunately I have no specific figures benefit or DUO."}]},
  {"item":"progress","blocks":[{"kind":"paragraph","text":"We have no major problems in Leeuwarden. There is, though, concern regarding the reception of the unaccompanied minors (AMV) in the KWEs of jade and how the guardianship is carried out by Nidos. Until the age of 18 the young people live in these homes and there is too little supervision and guidance. Besides this concern we have concerns about the degree of integration of the Eritrean community."}]},
  {"item":"obstacles","blocks":[{"kind":"paragraph","text":"We have set up a good chain here. So the cooperation with one another is going reasonably/well. What is difficult is that as a municipality you have no real control over civic integration, given the Civic Integration Act. If young people receive student finance, you have in effect lost them."},{"kind":"paragraph","text":"Another point is the influence of the Coptic church on the Eritrean community (hinders integration, very closed community) and the long arm of the regime of Eritrea."}]},
  {"item":"approach","blocks":[{"kind":"paragraph","text":"The best way is to set up dual programmes in which you combine learning the language with doing participation/voluntary work, work, study. So learning the language and the codes of this country hands on."}]},
  {"item":"needs","blocks":[{"kind":"paragraph","text":"Role of control over civic integration, so the municipality at the wheel. Sufficient resources to carry this out well."}]},
  {"item":"integration-going-well","blocks":[{"kind":"paragraph","text":"Partly agree"}]},
  {"item":"sufficient-instruments","blocks":[{"kind":"paragraph","text":"partly agree, now we are adding a lot of our own budget despite large shortfalls in the social domain. This will stop at some point."}]},
]);
