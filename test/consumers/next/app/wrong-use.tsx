/** What a template may not say. Nothing imports this: the compiler must refuse each line. */
import type {} from "@g40-inburgering/widgets/react";

// @ts-expect-error: there is no such statement
export const statement = <g40-stance-chart statement="integratie" />;
// @ts-expect-error: rows are by stance or by province
export const rows = <g40-stance-chart group-by="country" />;
// @ts-expect-error: no such attribute
export const attribute = <g40-city-card town="delft" />;
// @ts-expect-error: corrections are rows, not text
export const property = <g40-stance-chart corrections="none" />;
// @ts-expect-error: the detail has a city, not a town
export const handler = <g40-stance-chart ong40-select={({ detail }) => console.log(detail.town)} />;
