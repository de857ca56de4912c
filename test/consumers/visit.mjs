import { brotliCompressSync } from "node:zlib";

const CITIES = 40;

/** What a reader relies on, in the order one would notice: name, and what must hold in the page. */
const CHECKS = [
  [
    "the chart shows 40 cities",
    async (page) => {
      const units = page.locator("g40-stance-chart [part=unit]");
      await units.nth(CITIES - 1).waitFor();
      const count = await units.count();
      if (count !== CITIES) throw new Error(`it shows ${count}`);
    },
  ],
  [
    "a click on a city fills the card that follows",
    async (page) => {
      const title = (name) => page.locator("g40-city-card").getByRole("heading", { name });
      await title("Delft").waitFor();
      await page
        .locator("g40-stance-chart")
        .getByRole("button", { name: /^Almelo/ })
        .click();
      await title("Almelo").waitFor();
      const titles = await page.locator("g40-city-card [part=title]").count();
      if (titles !== 1) throw new Error(`the card is drawn ${titles} times`);
    },
  ],
  ["the handler got the city", (page) => page.locator("output", { hasText: "almelo" }).waitFor()],
  [
    "the property arrived",
    (page) => page.locator("g40-stance-chart [part=correction]", { hasText: "Een voorbeeld." }).waitFor(),
  ],
];

/** Everything a page complains of, and the weight of the scripts it loaded. */
function watch(page) {
  const said = [];
  const scripts = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => said.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  const weigh = async () =>
    (await Promise.all(scripts)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  return { said, weigh };
}

/** Opens a page as a reader does: hands every check to `check`, and gives the weight of its scripts in bytes of brotli. */
export async function visit(browser, address, { unscripted }, check) {
  const page = await browser.newPage();
  const { said, weigh } = watch(page);
  // A card hears what it follows once that part of it has loaded: a reader needs longer to click than a test does.
  const opened = await check("it opens", () => page.goto(address, { waitUntil: "networkidle" }));
  if (!opened) return 0;
  for (const [name, holds] of CHECKS) await check(name, () => holds(page));
  await check("the console is silent", () => {
    if (said.length > 0) throw new Error(said.join("\n"));
  });
  const bytes = await weigh();
  await page.close();
  if (unscripted) {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(address);
    await check("it reads without script", async () => {
      for (const text of unscripted) await plain.getByText(text).first().waitFor();
    });
    await plain.close();
  }
  return bytes;
}
