/** The rows of the chart, put in place when a variant is bundled. */
export const rows = CHART_ROWS;
