import type { Engine } from "./webdriver/session.js";

export declare function findFirefox(): string | undefined;
export declare function findWebKit(): { readonly driver: string; readonly screen: string } | undefined;
export declare function installedEngines(): Engine[];
