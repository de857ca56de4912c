import type {
  Bilingual,
  CityId,
  CityOverview,
  Lang,
  MeasureOverview,
  StatementId,
  StatementOverview,
  ThemeId,
} from "@g40-inburgering/core/types";
import type { html } from "lit";
import { because } from "../shared/because.js";
import { chosen } from "./chosen.js";
import type { Passed } from "./passed.js";
import type { Picture } from "./picture.js";
import { pictureOfMeasure } from "./picture-of-measure.js";
import { pictureOfTheme } from "./picture-of-theme.js";

/** What the map hands over. */
export interface Shared {
  readonly html: typeof html;
  readonly month: Bilingual;
  readonly overview: readonly CityOverview[];
  readonly statements: readonly StatementOverview[];
  readonly pictureOfStances: (cities: readonly CityOverview[], statement: number, lang: Lang) => Picture;
}

/** What a page asked for. */
export interface Asked {
  readonly measure: string | null;
  readonly per: string | null;
  readonly raises: string | null;
  readonly statement: StatementId;
  readonly cities: string | null;
  readonly lang: Lang;
}

/** What was loaded for it. */
export interface Loaded {
  /** Undefined for a measure there is none of. */
  readonly figures?: MeasureOverview | undefined;
  /** Ids of all measures. */
  readonly measures: readonly string[];
  readonly themes?:
    | {
        readonly themeCities: Readonly<Record<ThemeId, readonly CityId[]>>;
        readonly themeLabels: Readonly<Record<ThemeId, Bilingual>>;
      }
    | undefined;
  /** Of a survey that the page passed. */
  readonly passed?: Passed | undefined;
}

const unknown = (kind: "statement" | "measure" | "theme", id: string, ids: readonly string[]) =>
  because(`unknown-${kind}`, `knows no ${kind} "${id}". Use ${ids.join(", ")}.`);

/**
 * What a page asked to see that is not at hand at once: a measure, a theme, other cities or another survey.
 * @throws {Reasoned} for what there is none of, naming what there is
 */
export function view(
  shared: Shared,
  { measure, per, raises, statement, cities, lang }: Asked,
  { passed, themes, figures, measures }: Loaded,
): Picture {
  const shown = chosen(passed?.cities ?? shared.overview, cities);
  if (measure) {
    const own = passed ? passed.figuresOf(measure) : figures;
    if (!own) throw unknown("measure", measure, measures);
    return pictureOfMeasure(shared, shown, own, per === "thousand", lang);
  }
  if (raises && themes) {
    const { themeCities, themeLabels } = themes;
    if (!Object.hasOwn(themeCities, raises)) throw unknown("theme", raises, Object.keys(themeCities));
    const theme = raises as ThemeId;
    const raising = passed?.raising(theme) ?? themeCities[theme];
    return pictureOfTheme(shared, shown, theme, themeLabels[theme], raising, lang);
  }
  const ids = shared.statements.map(({ id }) => id);
  if (!ids.includes(statement)) throw unknown("statement", statement, ids);
  return shared.pictureOfStances(shown, ids.indexOf(statement), lang);
}
