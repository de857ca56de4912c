declare module "@svg-maps/netherlands" {
  const netherlands: {
    readonly viewBox: string;
    readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[];
  };

  export = netherlands;
}
