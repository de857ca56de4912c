/**
 * The consumers, each a folder with an app of its own: what the table names the versions of, where its build lies (else
 * its own `start` serves it), and what its page says to who reads without script.
 */
export const CONSUMERS = [
  { name: "react", of: ["react", "vite"], site: "dist" },
  { name: "vue", of: ["vue", "vite"], site: "dist" },
  { name: "svelte", of: ["svelte", "vite"], site: "dist" },
  { name: "next", of: ["next", "react"], unscripted: ["Eens: 16 van de 32 steden", "Delft"] },
  { name: "astro", of: ["astro"], site: "dist", unscripted: ["Eens: 16 van de 32 steden", "Delft"] },
  { name: "webpack", of: ["webpack"], site: ".", unscripted: ["16 van de 32 steden", "Delft, EenVandaag"] },
  { name: "script-tag", of: ["lit"], site: ".", unscripted: ["16 van de 32 steden", "Delft, EenVandaag"] },
];
