import {
  AMP_HEAD,
  ampSnippet,
  elementSnippet,
  elementTag,
  fallbackOf,
  fragmentSnippet,
  frameSnippet,
  imageSnippet,
  linkSnippet,
  pageAddress,
  scriptTag,
  upgradeSnippet,
} from "@g40-inburgering/widgets/snippets";
import { cardHtml, chartHtml } from "../../element-html.js";
import { exampleOf, nearby, pinned, quoteOf, site } from "../../hosted.js";
import { inLang } from "../../page.js";
import { copied } from "../../prose.js";
import { paragraph, type Way } from "./way.js";

const STRIPPED = [
  "Haalt uw systeem de tag weg? Dan blijven het citaat of de tabel staan, met stad, datum en link.",
  "Does your system take the tag away? Then the quotation or table stays, with city, date and link.",
] as const;

export const script: Way = {
  file: "gebruik-script.html",
  label: ["HTML met script", "HTML with a script"],
  suits: ["Uw systeem laat een HTML-blok met een script toe.", "Your system allows an HTML block with a script."],
  title: ["HTML met één script", "HTML with one script"],
  lead: [
    "De inhoud staat al in de HTML; het script maakt er het onderdeel van.",
    "The content is in the HTML already; the script turns it into the element.",
  ],
  scripts: ["standalone", "copy"],
  paste: (lang) => {
    const t = inLang(lang);
    return `${paragraph(t("Eén regel, in een HTML-blok.", "One line, in an HTML block."))}${copied(t("HTML van een citaat", "HTML of a quotation"), elementSnippet(quoteOf(lang), { site }), lang)}
${paragraph(t("Twee onderdelen kunnen elkaar volgen: geef het ene een `id`, en het andere `for` met die naam. Het script is één keer genoeg, vaker kan geen kwaad.", "Two elements can follow each other: give one an `id`, and the other that name as `for`. The script is needed once; more often does no harm."))}${copied(t("Grafiek en kaart", "Chart and card"), `<g40-stance-chart id="grafiek">…</g40-stance-chart>\n<g40-city-card for="grafiek" city="almelo">…</g40-city-card>\n${scriptTag("g40.js", site)}`, lang)}`;
  },
  gets: [
    "Eerst de tabel of het citaat, dan het onderdeel op dezelfde plaats. Lettertype, kleur en licht of donker zijn die van uw pagina. Hier staat het zo, met hetzelfde script:",
    "First the table or quotation, then the element in its place. Font, colour and light or dark are your page’s. Here it is at work, with the same script:",
  ],
  shown: (lang) =>
    chartHtml("integration-going-well", lang, { id: "grafiek", "heading-level": "3" }) +
    cardHtml("almelo", lang, { for: "grafiek", "heading-level": "3" }),
  fails: [
    STRIPPED,
    [
      "Staat het bovenaan, zodat een lezer het ziet vóór het getekend is? Kies bij Hoogte ‘Vooraf vrijhouden’: dan verspringt er niets. Zonder script blijft de rest van die hoogte leeg, dus verderop is het niet nodig.",
      "Does it stand at the top, where a reader sees it before it is drawn? Choose ‘Reserve in advance’ at Height: then nothing moves. Without script the rest of that height stays empty, so further down leave it.",
    ],
    [
      "Komt het script niet, is het geblokkeerd of is de browser oud? De inhoud blijft staan.",
      "Does the script not come, is it blocked, or is the browser old? The content stays.",
    ],
    [
      "Is een naam verkeerd gespeld? De inhoud blijft staan, en de console noemt de naam die het dichtst in de buurt komt.",
      "Is a name misspelt? The content stays, and the console names the nearest.",
    ],
    [
      "Twee versies op één pagina? De eerste tekent, de tweede laat haar begaan.",
      "Two versions on one page? The first draws, the second lets it.",
    ],
  ],
};

export const fixed: Way = {
  file: "gebruik-vast.html",
  label: ["Vaste versie", "Fixed version"],
  suits: [
    "Wat u publiceert, mag nooit meer veranderen, ook niet door ons.",
    "What you publish must never change, not even by us.",
  ],
  title: ["Een vaste versie", "A fixed version"],
  lead: [
    "Een adres met een versienummer verandert nooit; de browser controleert het script aan zijn `integrity`.",
    "An address with a version number never changes; the browser checks the script by its `integrity`.",
  ],
  scripts: ["copy"],
  paste: (lang) => {
    const t = inLang(lang);
    return `${copied(t("HTML, vaste versie", "HTML, fixed version"), elementSnippet(quoteOf(lang), { site: pinned }), lang)}${copied(t("Frame, vaste versie", "Frame, fixed version"), frameSnippet(quoteOf(lang), { site: pinned }), lang)}`;
  },
  gets: [
    "Hetzelfde als zonder versie, met de gegevens van die dag. Is er sindsdien iets verbeterd, dan zegt één regel onder het onderdeel wat, met datum; dat komt uit `errata.js`, het enige bestand dat niet vast staat.",
    "The same as without a version, with that day’s data. If something was corrected since, one line below the element says what, with its date; it comes from `errata.js`, the only file that is not fixed.",
  ],
  fails: [
    [
      "Wijkt het script één byte af, dan voert de browser het niet uit: de inhoud blijft staan.",
      "If the script differs by a byte, the browser does not run it: the content stays.",
    ],
    [
      "`/v1/` in plaats van een versie krijgt verbeteringen vanzelf, en breekt niet: wat breekt, komt onder `/v2/`.",
      "`/v1/` instead of a version gets improvements by itself and does not break: what breaks comes under `/v2/`.",
    ],
  ],
};

export const frame: Way = {
  file: "gebruik-frame.html",
  label: ["Frame", "Frame"],
  suits: ["Uw systeem laat iframes toe en geen scripts.", "Your system allows iframes and no scripts."],
  title: ["Een frame", "A frame"],
  lead: [
    "Een iframe met vaste maat, zodat er niets verspringt. Het werkt zonder script en in een zandbak.",
    "An iframe of a fixed size, so that nothing jumps. It works without script and in a sandbox.",
  ],
  scripts: ["copy"],
  paste: (lang) => {
    const t = inLang(lang);
    return `${copied("Frame", frameSnippet(exampleOf(lang), { site }), lang)}
${paragraph(t("Mag er wel een script bij, dan past dit van 1 kB de hoogte aan. Het is niet nodig als uw site al luistert naar WordPress, AMP, Pym, Guardian-frames of berichten van iframe-resizer-soort: het frame spreekt ze alle.", "If a script is allowed, this one of 1 kB fits the height. It is not needed where your site already listens to WordPress, AMP, Pym, Guardian frames or messages of the iframe-resizer kind: the frame speaks them all."))}${copied(t("Luisteraar", "Listener"), scriptTag("host.js", site), lang)}
${paragraph(t("Achter het adres: `?thema=donker` of `?thema=auto`, en `?dicht=compact`.", "Behind the address: `?thema=donker` or `?thema=auto`, and `?dicht=compact`."))}`;
  },
  gets: [
    "Een pagina die alles al in zich heeft: tekst, gegevens en script. Ze vraagt niets op en slaat niets op.",
    "A page that has all within it: text, data and script. It requests nothing and stores nothing.",
  ],
  shown: (lang, root) => nearby(frameSnippet(exampleOf(lang), { site }), root),
  fails: [
    [
      "Zonder script staat de tekst er volledig, ook de grafiek; alleen opengaan kan dan niet.",
      "Without script all text is there, the chart too; only opening does not work.",
    ],
    [
      "Zonder luisteraar houdt het frame de hoogte uit de code, en schuift het binnenin.",
      "Without a listener the frame keeps the height of the code and scrolls within.",
    ],
    [
      "In een zandbak kan niets worden gedownload: het adres van de gegevens staat er dan als tekst.",
      "In a sandbox nothing downloads: the address of the data then stands there as text.",
    ],
  ],
};

export const oembed: Way = {
  file: "gebruik-oembed.html",
  label: ["Adres (oEmbed)", "Address (oEmbed)"],
  suits: ["WordPress en elk systeem dat adressen uitpakt.", "WordPress, and any system that unfolds addresses."],
  title: ["Alleen het adres", "The address alone"],
  lead: [
    "Plak het adres van een pagina op een eigen regel. De pagina zegt zelf hoe zij in te voegen is (oEmbed).",
    "Paste the address of a page on a line of its own. The page itself says how to embed it (oEmbed).",
  ],
  scripts: ["copy"],
  paste: (lang) => {
    const t = inLang(lang);
    return `${copied(t("Adres", "Address"), pageAddress(exampleOf(lang), site), lang)}
${paragraph(t("Of een gewone link, die overal werkt:", "Or a plain link, which works everywhere:"))}${copied("Link", linkSnippet(exampleOf(lang), { site }), lang)}
${paragraph(t('Voor een hele site, één keer in het sjabloon: elke losse link naar onze pagina’s wordt het onderdeel. `data-g40="link"` op een link laat hem een link.', 'For a whole site, once in its template: every bare link to our pages becomes the element. `data-g40="link"` on a link leaves it a link.'))}${copied(t("Hele site", "Whole site"), upgradeSnippet({ site }), lang)}`;
  },
  gets: [
    "In WordPress een frame dat zijn hoogte meldt; elders wat het systeem met de titel, de omschrijving en de afbeelding van 1200 × 630 doet.",
    "In WordPress a frame that tells its height; elsewhere what the system makes of the title, the description and the picture of 1200 × 630.",
  ],
  fails: [
    [
      "Kent uw systeem geen oEmbed, dan blijft een link staan, naar een pagina met de volledige tekst.",
      "If your system knows no oEmbed, a link stays, to a page with the full text.",
    ],
    [
      "Kruistabel, landkaart van cijfers en verkenner hebben geen eigen pagina: neem daarvoor het frame.",
      "Crosstab, map of figures and explorer have no page of their own: take the frame for those.",
    ],
  ],
};

export const fragment: Way = {
  file: "gebruik-fragment.html",
  label: ["Tekst of afbeelding", "Text or picture"],
  suits: [
    "Nieuwsbrief, feed, of een systeem dat niets doorlaat.",
    "A newsletter, a feed, or a system that lets nothing through.",
  ],
  title: ["Tekst of afbeelding, zonder script", "Text or a picture, without script"],
  lead: [
    "Een citaat of tabel met bron, in gewone HTML. Het laadt niets.",
    "A quotation or table with its source, in plain HTML. It loads nothing.",
  ],
  scripts: ["copy"],
  paste: (lang) => {
    const t = inLang(lang);
    return `${copied(t("Citaat", "Quotation"), fragmentSnippet(quoteOf(lang), { site }), lang)}${copied(t("Tabel", "Table"), fragmentSnippet(exampleOf(lang), { site }), lang)}${copied(t("Afbeelding", "Picture"), imageSnippet(exampleOf(lang), { site }), lang)}`;
  },
  gets: ["Precies dit, in de opmaak van uw eigen pagina:", "Exactly this, in the style of your own page:"],
  shown: (lang) => fragmentSnippet(quoteOf(lang), { site }) + fragmentSnippet(exampleOf(lang), { site }),
  fails: [
    [
      "Er is niets dat mis kan gaan bij het laden. Laat uw systeem zelfs `blockquote` weg, dan blijft de tekst met stad, datum en link.",
      "There is nothing to fail in loading. If your system even drops `blockquote`, the text stays, with city, date and link.",
    ],
    [
      "De afbeelding heeft een volledige zin als alternatieve tekst; die staat er als zij niet komt.",
      "The picture has a whole sentence as its alternative text, which stands there if it does not come.",
    ],
  ],
};

export const amp: Way = {
  file: "gebruik-amp.html",
  label: ["AMP", "AMP"],
  suits: ["Uw artikelen hebben een AMP-versie.", "Your articles have an AMP version."],
  title: ["In een AMP-pagina", "In an AMP page"],
  lead: [
    "AMP laat geen eigen scripts toe, en wel dit frame. Het mag niet bovenaan de pagina staan.",
    "AMP allows no scripts of your own, but does allow this frame. It may not stand at the top of the page.",
  ],
  scripts: ["copy"],
  paste: (lang) => {
    const t = inLang(lang);
    return `${copied(t("In de head, één keer", "In the head, once"), AMP_HEAD, lang)}${copied(t("In het artikel", "In the article"), ampSnippet(exampleOf(lang), { site }), lang)}`;
  },
  gets: [
    "Eerst een afbeelding met een volledige zin als alternatieve tekst, dan het frame. Waar AMP het niet laat groeien, staat een knop ‘Toon alles’.",
    "First a picture with a whole sentence as its alternative text, then the frame. Where AMP does not let it grow, there is a button “Show all”.",
  ],
  fails: [["Komt het frame niet, dan blijft de afbeelding staan.", "If the frame does not come, the picture stays."]],
};

export const own: Way = {
  file: "gebruik-zelf.html",
  label: ["Van uw eigen server", "From your own server"],
  suits: ["U wilt niets van een ander laden.", "You want to load nothing from anyone else."],
  title: ["Van uw eigen server", "From your own server"],
  lead: [
    "Alles zijn vaste bestanden: zet de map van een versie op uw eigen domein.",
    "Everything is a static file: put the folder of a version on your own domain.",
  ],
  scripts: ["standalone", "copy"],
  paste: (lang) => {
    const t = inLang(lang);
    const mine = { url: "https://www.uw-krant.example/g40" };
    return `${paragraph(t("Bouw de site (`npm run build`) en neem de mappen `site/v1` en `site/stad` mee, of alles. Verwijs dan naar uw eigen adres:", "Build the site (`npm run build`) and take the folders `site/v1` and `site/stad`, or all of it. Then point to your own address:"))}${copied("HTML", elementTag(quoteOf(lang), fallbackOf(quoteOf(lang), mine)) + scriptTag("g40.js", mine), lang)}
${paragraph(t("`SITE_URL` zet bij het bouwen uw adres in elke link en elke code die wij uitgeven:", "`SITE_URL` sets, when building, your address in every link and every snippet:"))}${copied(t("Bouwen", "Build"), `SITE_URL=${mine.url} npm run build`, lang)}
${paragraph(t("De bouw schrijft ook `_headers` (Netlify, Cloudflare Pages) en `_nginx.conf`: hoe lang iets bewaard mag worden, wie het mag laden, en de CSP.", "The build also writes `_headers` (Netlify, Cloudflare Pages) and `_nginx.conf`: how long things may be kept, who may load them, and the CSP."))}`;
  },
  gets: [
    "Hetzelfde, en geen enkel verzoek buiten uw domein. Deze pagina laadt het script zo, van haar eigen server:",
    "The same, and not one request outside your domain. This page loads the script that way, from its own server:",
  ],
  shown: (lang) => cardHtml("almelo", lang, { density: "compact", "heading-level": "3" }),
  fails: [
    STRIPPED,
    [
      "Verbeteringen haalt u zelf op: zonder `errata.js` op uw server is er geen melding.",
      "You fetch corrections yourself: without `errata.js` on your server there is no notice.",
    ],
  ],
};
