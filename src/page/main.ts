/** The script of a page. Everything that is read stands in the page without it; each part adds one convenience and shows its own controls. */
import { startContents } from "./contents.ts";
import { startCopying } from "./copy.ts";
import { startMenu } from "./menu.ts";
import { startNarrow } from "./narrow.ts";
import { readPage } from "./page.ts";
import { makePlace } from "./place.ts";
import { startReaders } from "./readers.ts";
import { startScheme } from "./scheme.ts";

const page = readPage();
const place = makePlace();
startScheme(page);
startReaders(page, place);
startContents(place);
startMenu();
startNarrow(place);
startCopying(page);
