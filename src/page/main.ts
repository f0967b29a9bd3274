/** The script of a page. Everything that is read stands in the page without it; each part adds one convenience and shows its own controls. */
import { startContents } from "./contents.ts";
import { startCopying } from "./copy.ts";
import { startMenu } from "./menu.ts";
import { startNarrow } from "./narrow.ts";
import { readPage, whenRead } from "./page.ts";
import { makePlace } from "./place.ts";
import { isHidden, startReaders } from "./readers.ts";
import { startScrolling } from "./scrolling.ts";
import { startScheme } from "./scheme.ts";
import { drawLate, keepTarget } from "./target.ts";
import { startSearch } from "./search/search.ts";

const page = readPage();
drawLate();
startScheme(page);
startSearch(page, isHidden);
whenRead(() => {
  keepTarget();
  const place = makePlace();
  startReaders(page, place);
  startContents(place);
  startMenu();
  startNarrow(place);
  startCopying(page);
  startScrolling();
});
