import type { LaunchOptions } from "playwright-core";

export declare const BROWSER_ARGS: string[];
export declare function findBrowser(): string | undefined;
export declare function ensureBrowser(): string | undefined;
export declare function launchOptions(): Pick<LaunchOptions, "executablePath" | "args">;
