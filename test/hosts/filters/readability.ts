import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { article } from "../serve/newsroom.js";

const PARAGRAPHS = {
  nl: [
    "De gemeenten kregen in januari 2018 een vragenlijst over de inburgering van vluchtelingen. Zij werd gestuurd aan de veertig steden van het G40 Stedennetwerk, en tweeëndertig daarvan stuurden hun antwoorden terug.",
    "Gevraagd werd naar het aantal statushouders dat sinds 2015 is gehuisvest, naar de voortgang van hun inburgering, naar werk en uitkering, en naar wat de stad zelf nodig heeft om hen goed te begeleiden.",
    "Ook werden twee stellingen voorgelegd. De steden konden daarbij eens of oneens zijn, en hun standpunt in eigen woorden toelichten; een aantal steden deed dat uitvoerig, andere bleven bij één woord.",
  ],
  en: [
    "In January 2018 the municipalities were sent a questionnaire about the civic integration of refugees. It went to the forty cities of the G40 network, and thirty-two of them sent back their answers to the programme.",
    "They were asked how many people with a residence permit they had housed since 2015, how their integration was going, about work and benefits, and about what the city itself needs to guide them well.",
    "They were given two statements as well. Cities could agree or disagree with those, and explain their stance in their own words; a number of cities did so at length, and others left it at a single word.",
  ],
} as const;

/** An article around what is pasted into it: enough to be taken for one. */
export function articleAround(html: string, lang: "nl" | "en"): string {
  const [first, second, third] = PARAGRAPHS[lang].map((text) => `<p>${text}</p>`);
  return article(
    `<header><a href="/">Krant</a></header><main><article><h1>Inburgering</h1>${first}${second}${html}${third}${first}</article></main><footer><p>Colofon</p></footer>`,
    lang,
  );
}

/** What a reader view shows of a page: by Firefox' own library. */
export function readerView(page: string): string {
  const { document } = parseHTML(page);
  return new Readability(document as unknown as Document).parse()?.content ?? "";
}
