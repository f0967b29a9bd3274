/** The script of a page under `svc preview`: findings beside the text, and the page anew as soon as a file is saved. */
import type { PreviewData } from "../preview-data.ts";
import { element } from "../page.ts";
import { Choice } from "./choice.ts";
import { makeCounts } from "./counts.ts";
import { returnToPlace } from "./keep.ts";
import { follow } from "./live.ts";
import { makeMarks } from "./marks.ts";
import { makePanel } from "./panel.ts";

// The door: the page's own JSON, written by `preview/session.ts` from the same type.
const data = JSON.parse(element("_preview").textContent) as PreviewData;
const choice = new Choice();
const views = [makeCounts(choice), makePanel(choice), makeMarks(choice)];
choice.show(data, views);
returnToPlace();
follow(choice);
