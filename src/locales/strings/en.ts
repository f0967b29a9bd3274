import { book } from "./en/book.ts";
import { front } from "./en/front.ts";
import { measures } from "./en/measures.ts";
import { matrices } from "./en/matrices.ts";
import { registers } from "./en/registers.ts";
import { figures } from "./en/figures.ts";
import { editions } from "./en/editions.ts";
import { print } from "./en/print.ts";
import { screen } from "./en/screen.ts";
import { search } from "./en/search.ts";
import { readers } from "./en/readers.ts";

export const en = {
  ...book,
  ...front,
  ...measures,
  ...matrices,
  ...registers,
  ...figures,
  ...editions,
  ...print,
  ...screen,
  ...search,
  ...readers,
};
