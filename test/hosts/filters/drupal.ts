import { allowing, type Filter } from "./rules.js";

/** Drupal's two formats for who may not write any HTML, as its standard profile installs them, in 8 and in 10. */

const HEADINGS = "<h2 id> <h3 id> <h4 id> <h5 id> <h6 id>";
const LISTS = "<ul type> <ol start type> <li> <dl> <dt> <dd>";

/** For who is logged in. `filter_html_image_secure` takes pictures from other sites away. */
export const basicHtml: Filter = allowing({
  allowed: `<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> ${LISTS} ${HEADINGS} <p> <br> <span> <img src alt height width data-entity-type data-entity-uuid data-align data-caption>`,
  localPictures: true,
});

/** For who is not, such as in a comment. It knows no paragraphs: `filter_autop` makes them of line ends, of which a snippet has none. */
export const restrictedHtml: Filter = allowing({
  allowed: `<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> ${LISTS} ${HEADINGS}`,
});

/** As Drupal 8 began. */
export const oldBasicHtml: Filter = allowing({
  allowed:
    "<a href> <em> <strong> <cite> <blockquote> <code> <ul> <ol> <li> <dl> <dt> <dd> <h4> <h5> <h6> <p> <span> <img src alt>",
  localPictures: true,
});
