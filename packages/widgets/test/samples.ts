/** One use of every element, as a page writes it. */
export const SAMPLES: Readonly<Record<string, string>> = {
  "g40-city-card": 'city="almelo"',
  "g40-city-map": 'statement="sufficient-instruments"',
  "g40-crosstab": "",
  "g40-explorer": 'raises="housing"',
  "g40-figure-chart": 'measure="housed"',
  "g40-quote": 'city="almelo" item="sufficient-instruments"',
  "g40-stance-chart": 'statement="integration-going-well"',
  "g40-theme-chart": 'item="needs"',
};

/** Uses of every element that together show all it can: each colour, each thing to open. */
export const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(SAMPLES).map(([tag, attributes]) => [tag, [attributes]])),
  "g40-city-card": ['city="almelo"', 'city="oss"', 'city="delft"'],
  "g40-city-map": ["", 'measure="housed"', 'raises="debt"'],
  "g40-quote": [
    'city="almelo" item="sufficient-instruments"',
    'city="almere" item="sufficient-instruments"',
    'city="alkmaar" item="integration-going-well"',
    'city="almere" item="approach"',
    'city="almelo" item="needs" raises="tailored-guidance"',
  ],
  "g40-explorer": ['raises="housing"', "", 'query="taal"'],
};

/** The element as HTML, with fallback content. */
export const sampleOf = (tag: string, more = ""): string =>
  `<${tag} ${SAMPLES[tag] ?? ""} ${more}><p>fallback of ${tag}</p></${tag}>`;
