/** The analyzer's command has no types of its own. */
declare module "@custom-elements-manifest/analyzer/cli.js" {
  export function cli<Manifest>(options: {
    readonly argv: readonly string[];
    readonly cwd?: string;
    readonly noWrite?: boolean;
  }): Promise<Manifest>;
}
