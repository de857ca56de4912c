// Made by `npm run data` from data/. Never edited by hand.
import { withTranslatedText } from "../../../text/with-translated-text.js";
import type { Translation } from "../../../types.js";

export const translations: readonly Translation[] = /* @__PURE__ */ withTranslatedText("enschede", [
  {"item":"progress","blocks":[{"kind":"paragraph","text":"This is going better and better. Apart from the fact that we do not yet have official control over civic integration, steps have been taken in Enschede and there has been investment in civic integration and integration. The attention for the subject from 2015 on has brought about new policy, better cooperation and more effort for the group of new people of Enschede. The expectation is that in the coming years this is really going to pay off in the city. The first results are positive in any case."}]},
  {"item":"obstacles","blocks":[{"kind":"list","items":["Full control","Cultural differences"]}]},
  {"item":"approach","blocks":[{"kind":"list","items":["Offering dual programmes","Vitamin A (= attention)","Through a good effort right from the start, we are better and better able to help newcomers as well as possible towards independence, participation and paid work."]}]},
  {"item":"needs","blocks":[{"kind":"list","items":["Control over civic integration fully back to municipalities","Additional finances to realise this"]}]},
  {"item":"integration-going-well","blocks":[{"kind":"paragraph","text":"Agree"},{"kind":"paragraph","text":"Of course with the nuance that there there are not yet completely. See question 2"}]},
  {"item":"sufficient-instruments","blocks":[{"kind":"paragraph","text":"Agree"},{"kind":"paragraph","text":"Here too a clear nuance that we are on the right track, but not all instruments present yet. There are sufficient instruments to offer good guidance now; through ‘Doe mee in Enschede’ (Join in in Enschede) programmes (participation declaration programme), individual guidance and control team (with a clear link to work and care)."}]},
]);
