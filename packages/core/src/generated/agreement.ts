// Made by `npm run data` from data/. Never edited by hand.
import type { Agreement } from "../types.js";

export const agreement: readonly Agreement[] = [
  {"code":"stance","n":64,"agreement":1,"alpha":1},
  {"code":"qualified","n":64,"agreement":0.969,"alpha":0.93},
];
