/** Says why the numbers are drawn as given. */
export function noRate(_host: unknown, _shared: unknown, per: string, measure: string): void {
  console.warn(
    per === "thousand"
      ? `<g40-figure-chart> draws measure="${measure}" as given: a percentage has no number per thousand inhabitants.`
      : `<g40-figure-chart> knows no per="${per}" and draws the numbers as given. Did you mean per="thousand"?`,
  );
}
