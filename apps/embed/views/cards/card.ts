import type { Lang } from "@g40-inburgering/core";
import type { View } from "../view.js";
import { answerCard } from "./answer.js";
import { absentCard, cityCard } from "./city.js";
import type { Card } from "./drawing.js";
import { itemCard } from "./item.js";

/** The picture of a view, which link previews show and articles may place. */
export function cardOf(view: View, lang: Lang): Card {
  if (view.kind === "item") return itemCard(view.item, lang);
  if (view.kind === "answer") return answerCard(view.city, view.item, lang);
  return view.city.responded ? cityCard(view.city, lang) : absentCard(view.city, lang);
}
